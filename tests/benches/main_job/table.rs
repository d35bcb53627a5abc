//! The table that is printed at the end.

use std::io::Write;

use super::SIZES;

/// A figure for each size of a list.
pub type Figures = [Option<f64>; SIZES.len()];

/// Figures by the size they were measured at; the other sizes have none.
pub fn at<const N: usize>(measured: [(usize, Option<f64>); N]) -> Figures {
    let figure = |size: usize| measured.iter().find(|(at, _)| *at == size)?.1;
    SIZES.map(figure)
}

/// What one measure came to.
pub struct Row {
    /// What was measured, with its unit.
    pub measure: &'static str,
    /// The figures by size, `None` where it is not measured.
    pub figures: Figures,
    /// What it has to reach.
    pub to_reach: &'static str,
    /// What it may reach one day.
    pub aim: &'static str,
}

/// Prints the head of the table as Markdown.
pub fn print_head() -> std::io::Result<()> {
    std::io::stdout().lock().write_all(
        b"| measure | 300 | 1,000 | 10,000 | 20,000 | to reach | aim |\n\
          |---|---:|---:|---:|---:|---|---|\n",
    )
}

/// Prints some of its rows.
pub fn print_rows(rows: &[Row]) -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    for row in rows {
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
        writeln!(out, "| {measure} | {figures} | {to_reach} | {aim} |")?;
    }
    Ok(())
}

/// Two digits that say something.
fn figure_text(figure: f64) -> String {
    match figure {
        large if large >= 10.0 => format!("{large:.0}"),
        middle if middle >= 1.0 => format!("{middle:.1}"),
        small => format!("{small:.2}"),
    }
}
