//! The official territories of France, made from a pinned npm package into one compact file, and
//! refused when it is not the one we know.
//!
//! One line per territory, its columns parted by tabs: kind, code, name, the words it is found by,
//! inhabitants, postcodes, and the codes of the group of communes, the department and the region
//! that it lies in. Each may be empty after the words.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::Path;

use serde_json::Value;
use sha2::{Digest, Sha256};

use super::fonts::hex;
use crate::launch::Outcome;

const PACKAGE: &str = "@etalab/decoupage-administratif";
/// The list of 2026, from version 6.0.0 of the package; a new version means a new hash.
const SHA256: &str = "23638e26f5d9231364cd4387a3eadce867769c759f29dc7fb1f15a91e9f4a3aa";
/// The metropolis around Paris, which the eleven territories of its public bodies are parts of.
const GRAND_PARIS: &str = "200054781";

/// Makes the list that is not there yet.
///
/// # Errors
/// When the package lacks a file or says something else than the list that we know.
pub fn make(ui: &Path, folder: &Path) -> Outcome {
    let here = folder.join("territories.tsv");
    if fs::read(&here).is_ok_and(|bytes| digest(&bytes) == SHA256) {
        println!("there");
        return Ok(());
    }
    let package = ui.join("node_modules").join(PACKAGE);
    let list = compile(&Sources::read(&package.join("data"))?);
    let found = digest(list.as_bytes());
    if found != SHA256 {
        return Err(format!("the territories of {PACKAGE} are not those we know: {found}").into());
    }
    let cannot = |error| format!("cannot write {}: {error}", here.display());
    fs::create_dir_all(folder).map_err(cannot)?;
    fs::write(&here, list).map_err(cannot)?;
    fs::copy(package.join("LICENSE"), folder.join("LICENSE.txt")).map_err(cannot)?;
    println!("made");
    Ok(())
}

/// The files of the package.
struct Sources {
    regions: Vec<Value>,
    departments: Vec<Value>,
    groups: Vec<Value>,
    public_bodies: Vec<Value>,
    communes: Vec<Value>,
}

impl Sources {
    fn read(folder: &Path) -> Outcome<Self> {
        let read = |name: &str| -> Outcome<Vec<Value>> {
            let path = folder.join(name).with_extension("json");
            let bytes = fs::read(&path)
                .map_err(|error| format!("cannot read {}: {error}", path.display()))?;
            serde_json::from_slice(&bytes)
                .map_err(|error| format!("cannot read {}: {error}", path.display()).into())
        };
        Ok(Self {
            regions: read("regions")?,
            departments: read("departements")?,
            groups: read("epci")?,
            public_bodies: read("ept")?,
            communes: read("communes")?,
        })
    }
}

/// What a line says beside kind, code and name.
#[derive(Default)]
struct Line {
    words: String,
    inhabitants: u64,
    postcodes: String,
    group: String,
    department: String,
    region: String,
}

fn compile(sources: &Sources) -> String {
    let communes: Vec<&Value> = sources
        .communes
        .iter()
        .filter(|commune| text(commune, "type") == "commune-actuelle")
        .collect();
    let by_code: BTreeMap<&str, &Value> = communes.iter().map(|c| (text(c, "code"), *c)).collect();
    let groups = groups_of_communes(sources);
    let mut list = String::new();
    for region in &sources.regions {
        let code = text(region, "code");
        let of_it = communes.iter().filter(|c| text(c, "region") == code);
        let line = Line {
            inhabitants: of_it.map(|c| number(c, "population")).sum(),
            ..Line::default()
        };
        push(&mut list, "region", region, line);
    }
    for department in &sources.departments {
        let code = text(department, "code");
        let of_it = communes.iter().filter(|c| text(c, "departement") == code);
        let line = Line {
            inhabitants: of_it.map(|c| number(c, "population")).sum(),
            region: text(department, "region").to_owned(),
            ..Line::default()
        };
        push(&mut list, "department", department, line);
    }
    for group in sources.groups.iter().chain(&sources.public_bodies) {
        push(&mut list, "epci", group, of_group(group, &by_code));
    }
    for commune in communes {
        let group = groups.get(text(commune, "code")).copied();
        push(&mut list, "commune", commune, of_commune(commune, group));
    }
    list
}

/// The code of the group that each commune is a member of; around Paris it is the nearer one.
fn groups_of_communes(sources: &Sources) -> BTreeMap<&str, &str> {
    let all = sources.groups.iter().chain(&sources.public_bodies);
    all.flat_map(|group| members(group).map(|member| (member, text(group, "code"))))
        .collect()
}

fn members(group: &Value) -> impl Iterator<Item = &str> {
    let members = group["membres"].as_array().map_or(&[][..], Vec::as_slice);
    members.iter().map(|member| text(member, "code"))
}

/// A group lies in a department and a region when all its communes do.
fn of_group(group: &Value, communes: &BTreeMap<&str, &Value>) -> Line {
    let members: Vec<&&Value> = members(group)
        .filter_map(|code| communes.get(code))
        .collect();
    let only = |field: &str| {
        let all: BTreeSet<&str> = members.iter().map(|c| text(c, field)).collect();
        match all.first() {
            Some(one) if all.len() == 1 => (*one).to_owned(),
            _ => String::new(),
        }
    };
    let kind = text(group, "type");
    Line {
        words: key(kind),
        inhabitants: members.iter().map(|c| number(c, "population")).sum(),
        postcodes: String::new(),
        group: if kind == "EPT" { GRAND_PARIS } else { "" }.to_owned(),
        department: only("departement"),
        region: only("region"),
    }
}

fn of_commune(commune: &Value, group: Option<&str>) -> Line {
    let postcodes = commune["codesPostaux"].as_array();
    let postcodes = postcodes.map_or(&[][..], Vec::as_slice).iter();
    let postcodes: Vec<&str> = postcodes.filter_map(Value::as_str).collect();
    Line {
        words: String::new(),
        inhabitants: number(commune, "population"),
        postcodes: postcodes.join(" "),
        group: group.unwrap_or_default().to_owned(),
        department: text(commune, "departement").to_owned(),
        region: text(commune, "region").to_owned(),
    }
}

fn push(list: &mut String, kind: &str, of: &Value, line: Line) {
    let name = in_full(text(of, "nom"));
    let words = format!("{} {}", key(&name), line.words);
    writeln!(
        list,
        "{kind}\t{}\t{name}\t{}\t{}\t{}\t{}\t{}\t{}",
        text(of, "code"),
        words.trim_end(),
        line.inhabitants,
        line.postcodes,
        line.group,
        line.department,
        line.region,
    )
    .expect("a string takes all that is written to it");
}

/// The name of a group as it is said: the source abbreviates what kind it is.
fn in_full(name: &str) -> String {
    let kinds = [
        ("CC ", "Communauté de communes "),
        ("CA ", "Communauté d’agglomération "),
        ("CU ", "Communauté urbaine "),
    ];
    let name = name.replace('\'', "’");
    for (short, full) in kinds {
        if let Some(rest) = name.strip_prefix(short) {
            return format!("{full}{rest}");
        }
    }
    name
}

/// What is compared: as the domain's key of a name, for the letters that French names have. A test
/// of `app` holds every line against that one.
fn key(name: &str) -> String {
    let mut key = String::new();
    for letter in name.chars().flat_map(char::to_lowercase) {
        match letter {
            'à' | 'á' | 'â' | 'ä' => key.push('a'),
            'ç' => key.push('c'),
            'é' | 'è' | 'ê' | 'ë' => key.push('e'),
            'í' | 'î' | 'ï' => key.push('i'),
            'ó' | 'ô' | 'ö' => key.push('o'),
            'ñ' => key.push('n'),
            'ù' | 'ú' | 'û' | 'ü' => key.push('u'),
            'ÿ' => key.push('y'),
            'œ' => key.push_str("oe"),
            'æ' => key.push_str("ae"),
            c if c.is_alphanumeric() => key.push(c),
            _ if key.ends_with(' ') || key.is_empty() => {}
            _ => key.push(' '),
        }
    }
    key.truncate(key.trim_end().len());
    key
}

fn text<'v>(of: &'v Value, field: &str) -> &'v str {
    of[field].as_str().unwrap_or_default()
}

fn number(of: &Value, field: &str) -> u64 {
    of[field].as_u64().unwrap_or_default()
}

fn digest(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_territory_is_one_line_that_knows_what_it_lies_in() {
        let commune = |code: &str, name: &str, department: &str| {
            json!({"code": code, "nom": name, "type": "commune-actuelle", "population": 10,
                "departement": department, "region": "32", "codesPostaux": ["59000", "59800"]})
        };
        let group = |code: &str, name: &str, kind: &str, members: &[&str]| {
            let members: Vec<Value> = members.iter().map(|code| json!({"code": code})).collect();
            json!({"code": code, "nom": name, "type": kind, "membres": members})
        };
        let sources = Sources {
            regions: vec![json!({"code": "32", "nom": "Hauts-de-France"})],
            departments: vec![json!({"code": "59", "nom": "Nord", "region": "32"})],
            groups: vec![
                group("2", "CU de Dunkerque", "CU", &["59001", "62001"]),
                group("3", "CA de l'Œuf", "CA", &["59001"]),
            ],
            public_bodies: vec![group("4", "Est Ensemble", "EPT", &["62001"])],
            communes: vec![
                commune("59001", "L'Haÿ", "59"),
                commune("62001", "Y", "62"),
                json!({"code": "59002", "nom": "Old", "type": "commune-deleguee"}),
            ],
        };
        let expected = "\
region\t32\tHauts-de-France\thauts de france\t20\t\t\t\t
department\t59\tNord\tnord\t10\t\t\t\t32
epci\t2\tCommunauté urbaine de Dunkerque\tcommunaute urbaine de dunkerque cu\t20\t\t\t\t32
epci\t3\tCommunauté d’agglomération de l’Œuf\tcommunaute d agglomeration de l oeuf ca\t10\t\t\t59\t32
epci\t4\tEst Ensemble\test ensemble ept\t10\t\t200054781\t62\t32
commune\t59001\tL’Haÿ\tl hay\t10\t59000 59800\t3\t59\t32
commune\t62001\tY\ty\t10\t59000 59800\t4\t62\t32
";
        assert_eq!(compile(&sources), expected);
    }

    #[test]
    fn another_list_than_the_one_we_know_is_refused_and_not_kept() {
        let folder =
            std::env::temp_dir().join(format!("parvis-territories-{}", std::process::id()));
        let data = folder.join("ui/node_modules").join(PACKAGE).join("data");
        fs::create_dir_all(&data).expect("a folder");
        for name in ["regions", "departements", "epci", "ept", "communes"] {
            fs::write(data.join(name).with_extension("json"), b"[]").expect("a file");
        }
        let outcome = make(&folder.join("ui"), &folder.join("here"));
        let left = folder.join("here").exists();
        fs::remove_dir_all(&folder).expect("removed");
        let refusal = outcome.expect_err("refused").to_string();
        assert!(refusal.contains("not those we know"), "{refusal}");
        assert!(!left);
    }
}
