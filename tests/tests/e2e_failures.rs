//! A paper that cannot be written, in the real window: it is said, and nothing half-written stays.
#![cfg(all(target_os = "linux", feature = "e2e"))]

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use parvis_tests::window::Window;

/// Enough people for their badges to take a while.
const MANY: usize = 900;

#[test]
fn what_cannot_be_saved_is_said_and_leaves_nothing() {
    let window = sample();
    window.press("button", "Brochure");
    window.reads("Page 1 sur");

    let missing = window.files().join("parti");
    save(&window, &missing.join("brochure.pdf"));
    window.reads("le dossier « parti » n’existe plus");
    window.is_open_to_all();

    let taken = window.files().join("taken.pdf");
    fs::create_dir_all(taken.join("inside")).expect("a folder in the way");
    save(&window, &taken);
    window.reads("ce nom est déjà celui d’un dossier");

    let full = Mounted::at(&window.files().join("pleine"), "size=24k");
    match &full {
        Some(full) => {
            let earlier = full.0.join("brochure.pdf");
            fs::write(&earlier, b"la brochure d'avant").expect("a small file fits");
            save(&window, &earlier);
            window.reads("il n’y a plus de place dans « pleine »");
            window.picture("failures-full");
            window.is_open_to_all();
            assert_eq!(
                fs::read(&earlier).expect("it is still there"),
                b"la brochure d'avant"
            );
            assert_eq!(names(&full.0), ["brochure.pdf"]);
        }
        None => println!("no disk can be mounted here: the full one is left out"),
    }

    let protected = Protected::at(&window.files().join("protege"));
    match &protected {
        Some(folder) => {
            save(&window, &folder.path().join("brochure.pdf"));
            window.reads("le dossier « protege » est protégé");
            window.picture("failures-protected");
            assert_eq!(names(folder.path()), [""; 0]);
        }
        None => println!("no folder can be protected here: that one is left out"),
    }

    // And then it goes well.
    let good = window.files().join("brochure.pdf");
    save(&window, &good);
    window.sees("button", "Ouvrir");
    assert!(fs::read(&good).expect("the brochure").starts_with(b"%PDF-"));
}

#[test]
fn a_print_that_is_stopped_leaves_nothing() {
    let window = sample();
    bring_in_many(&window);
    window.press("tab", "Documents");
    window.press("button", "Badges");
    window.reads("Page 1 sur");
    let folder = window.files().join("badges");
    fs::create_dir(&folder).expect("a folder for the file");
    let path = folder.join("badges.pdf");
    stop_as_soon_as_it_is_offered(&window);
    save(&window, &path);
    window.reads("L’impression a été arrêtée. Aucun fichier n’a été écrit.");
    window.picture("failures-stopped");
    window.is_open_to_all();
    assert_eq!(names(&folder), [""; 0]);
    save(&window, &path);
    window.sees("button", "Ouvrir");
    assert_eq!(names(&folder), ["badges.pdf"]);
}

/// On a fast machine the driver would come too late, so the page presses the button itself.
fn stop_as_soon_as_it_is_offered(window: &Window) {
    let script = "new MutationObserver((_, seen) => {
            const button = document.querySelector('.progress button');
            if (!button || !button.textContent.includes('Annuler')) return;
            seen.disconnect();
            button.click();
        }).observe(document.body, { childList: true, subtree: true, characterData: true })";
    window.ask(script, &[]);
}

fn sample() -> Window {
    let window = Window::open();
    window.press("button", "Ouvrir l’exemple");
    window.sees("button", "Ajouter une séance");
    window.press("tab", "Documents");
    window.reads("Page 1 sur");
    window
}

fn save(window: &Window, path: &Path) {
    window.will_choose(&[path]);
    window.press("button", "Enregistrer le PDF");
}

fn bring_in_many(window: &Window) {
    // A day of its own: the rooms of the others do not hold so many.
    window.press("tab", "Programme");
    window.press("button", "Ajouter une séance");
    window.sees("heading", "Séance 3");
    window.write("textbox", "Titre de la séance", "Le grand jour");
    window.write("textbox", "Date", "20/05/2027");
    window.write("textbox", "Nombre de places", "2000");
    window.keys("Tab");
    let list = window.files().join("inscrits.csv");
    let mut text = String::from("Nom;Prénom;Structure;Quelle date ?\n");
    for number in 1..=MANY {
        text.push_str(&format!(
            "Le Goff {number};Maëlle;Ville de Valrive;20/05/2027\n"
        ));
    }
    fs::write(&list, text).expect("a list to bring in");
    window.press("tab", "Inscrits");
    window.will_choose(&[&list]);
    window.press("button", "Importer une liste");
    window.sees("grid", "Aperçu de la liste");
    window.press("button", "Importer");
    window.sees_no("grid", "Aperçu de la liste");
}

/// What is in a folder, also what is hidden.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder");
    let names = entries.map(|entry| entry.expect("an entry").file_name());
    let mut names: Vec<String> = names
        .map(|name| name.to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

/// A small disk in memory, gone with this value. Only who runs the machine may mount one.
struct Mounted(PathBuf);

impl Mounted {
    fn at(folder: &Path, options: &str) -> Option<Self> {
        fs::create_dir_all(folder).expect("a folder to mount on");
        let mount = Command::new("mount")
            .args(["-t", "tmpfs", "-o", options, "tmpfs"])
            .arg(folder)
            .output();
        let done = mount.is_ok_and(|mount| mount.status.success());
        done.then(|| Self(folder.to_owned()))
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(&self.0).output();
    }
}

/// A folder nobody may write in: a disk that is only read, or a folder without the right.
enum Protected {
    Disk(Mounted),
    Folder(PathBuf),
}

impl Protected {
    fn at(folder: &Path) -> Option<Self> {
        if let Some(disk) = Mounted::at(folder, "ro") {
            return Some(Self::Disk(disk));
        }
        let readable = fs::Permissions::from_mode(0o555);
        fs::set_permissions(folder, readable).expect("a folder of our own");
        // Nothing is forbidden to who runs the machine.
        let forbidden = fs::write(folder.join("essai"), b"").is_err();
        forbidden.then(|| Self::Folder(folder.to_owned()))
    }

    fn path(&self) -> &Path {
        match self {
            Self::Disk(disk) => &disk.0,
            Self::Folder(folder) => folder,
        }
    }
}
