//! The data folder: where it is, and who has it.

use tempfile::TempDir;

use super::*;

#[test]
fn a_named_folder_comes_before_the_variable_and_that_before_the_system() {
    let path = |text: &str| Some(PathBuf::from(text));
    let named = Path::new("named");
    assert_eq!(
        choose(Some(named), path("variable"), path("local")),
        path("named")
    );
    assert_eq!(
        choose(None, path("variable"), path("local")),
        path("variable")
    );
    assert_eq!(
        choose(None, None, path("local")),
        Some(Path::new("local").join("Parvis"))
    );
    assert_eq!(choose(None, None, None), None);
}

#[test]
fn the_second_to_come_is_refused_until_the_first_has_gone() {
    let parent = TempDir::new().unwrap();
    let path = parent.path().join("new").join("folder");
    let first = DataFolder::take(&path).unwrap();
    assert!(matches!(DataFolder::take(&path), Err(AppError::FolderBusy)));
    drop(first);
    assert_eq!(
        DataFolder::take(&path).unwrap().database(),
        path.join("parvis.sqlite")
    );
}

#[cfg(unix)]
#[test]
fn the_folder_is_for_its_user_only() {
    use std::os::unix::fs::PermissionsExt;
    let parent = TempDir::new().unwrap();
    let path = parent.path().join("data");
    let folder = DataFolder::take(&path).unwrap();
    let mode = fs::metadata(folder.path()).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o700);
}

#[test]
fn the_device_stays_the_same() {
    let parent = TempDir::new().unwrap();
    let folder = DataFolder::take(parent.path()).unwrap();
    let (first, second) = (Uuid::from_u128(1), Uuid::from_u128(2));
    assert_eq!(folder.device(first).unwrap(), first);
    assert_eq!(folder.device(second).unwrap(), first);
    // A file that was spoilt is replaced: the name of a device is worth nothing by itself.
    fs::write(parent.path().join(DEVICE), "?").unwrap();
    assert_eq!(folder.device(second).unwrap(), second);
}

#[test]
fn a_file_where_the_folder_should_be_is_said() {
    let parent = TempDir::new().unwrap();
    let path = parent.path().join("file");
    fs::write(&path, "").unwrap();
    assert!(matches!(DataFolder::take(&path), Err(AppError::Folder(_))));
}
