//! The label stocks that are built into the program.

use parvis_documents::stock::{Stock, StockKind};

use crate::view::document::StockView;

/// The stock used unless another is chosen.
pub const USUAL_STOCK: &str = "avery-l4785";

/// The stock of address labels used unless another is chosen.
pub const USUAL_LABELS: &str = "avery-l7160";

/// The files of `assets/labels`, by name.
macro_rules! stocks {
    ($($name:literal),+ $(,)?) => {
        &[$((
            $name,
            include_str!(concat!(
                env!("CARGO_MANIFEST_DIR"),
                "/../../../assets/labels/",
                $name,
                ".toml"
            )),
        )),+]
    };
}

/// In the order in which lists show them: the usual ones, the inserts, plain paper, label printers.
const STOCKS: &[(&str, &str)] = stocks![
    "avery-l4785",
    "herma-4412",
    "avery-l4784",
    "avery-l7159",
    "avery-l7160",
    "avery-l7161",
    "avery-l7162",
    "avery-l7163",
    "avery-l7165",
    "avery-l7173",
    "zweckform-3474",
    "zweckform-3475",
    "avery-l7418",
    "avery-l7414",
    "avery-l7417",
    "avery-c32011",
    "avery-c32015",
    "avery-j8423",
    "durable-1445",
    "durable-1453",
    "durable-1456",
    "sigel-lp800",
    "plain-80x50",
    "plain-a7",
    "plain-a6",
    "plain-a7-folded",
    "plain-90x60-folded",
    "printer-62x100",
    "printer-89x36",
    "printer-54x101",
    "printer-102x59",
];

/// Every stock that can be chosen.
pub fn stocks() -> Vec<StockView> {
    STOCKS
        .iter()
        .filter_map(|(name, _)| stock(name))
        .map(|stock| view(&stock))
        .collect()
}

/// The stock of this name; `None` when there is none.
///
/// # Panics
/// Never: a test reads every file that is built in.
pub fn stock(name: &str) -> Option<Stock> {
    let (name, text) = STOCKS.iter().find(|(known, _)| *known == name)?;
    Some(Stock::read(name, text).expect("the stocks that are built in are sound"))
}

fn view(stock: &Stock) -> StockView {
    let length = |mm: f32| mm.to_string().replace('.', ",");
    StockView {
        name: stock.name.clone(),
        title: stock.title.clone(),
        size: format!(
            "{} × {}",
            length(stock.label_width),
            length(stock.label_height)
        ),
        columns: i32::try_from(stock.columns).unwrap_or(i32::MAX),
        rows: i32::try_from(stock.rows).unwrap_or(i32::MAX),
        plain: stock.kind == StockKind::Plain,
        folded: stock.folded,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_of_the_folder_is_built_in_and_sound() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../assets/labels");
        let mut files: Vec<String> = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .map(|name| name.strip_suffix(".toml").unwrap().to_owned())
            .collect();
        let mut known: Vec<String> = stocks().into_iter().map(|stock| stock.name).collect();
        files.sort();
        known.sort();
        assert_eq!(known, files);
    }

    #[test]
    fn the_usual_stock_is_ten_labels_of_80_by_50() {
        let usual = stocks()
            .into_iter()
            .find(|stock| stock.name == USUAL_STOCK)
            .unwrap();
        assert_eq!(
            (usual.size.as_str(), usual.columns, usual.rows),
            ("80 × 50", 2, 5)
        );
    }

    #[test]
    fn an_unknown_stock_is_none() {
        assert!(stock("avery-l0000").is_none());
        assert!(stock("../avery-l4785").is_none());
    }
}
