//! The table that is printed at the end.

use std::io::Write;
use std::process::ExitCode;

use super::SIZES;

/// What one measure came to.
pub struct Row {
    /// What was measured, with its unit.
    pub measure: &'static str,
    /// The figures by size, `None` where it is not measured.
    pub figures: [Option<f64>; SIZES.len()],
    /// What it has to reach.
    pub to_reach: &'static str,
    /// What it may reach one day.
    pub aim: &'static str,
}

/// All of them.
pub struct Table(pub Vec<Row>);

impl Table {
    /// Prints it as Markdown.
    pub fn print(&self) -> ExitCode {
        let mut text = "| measure | 1,000 | 10,000 | 20,000 | to reach | aim |\n".to_owned();
        text += "|---|---:|---:|---:|---|---|\n";
        for row in &self.0 {
            let figures = row
                .figures
                .map(|figure| figure.map_or("–".to_owned(), figure_text));
            let figures = figures.join(" | ");
            let Row {
                measure,
                to_reach,
                aim,
                ..
            } = row;
            text += &format!("| {measure} | {figures} | {to_reach} | {aim} |\n");
        }
        match std::io::stdout().lock().write_all(text.as_bytes()) {
            Ok(()) => ExitCode::SUCCESS,
            Err(_) => ExitCode::FAILURE,
        }
    }
}

/// Two digits that say something.
fn figure_text(figure: f64) -> String {
    match figure {
        large if large >= 10.0 => format!("{large:.0}"),
        middle if middle >= 1.0 => format!("{middle:.1}"),
        small => format!("{small:.2}"),
    }
}
