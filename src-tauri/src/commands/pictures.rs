//! The pictures of the centre and of organisations; a file comes by the token of a dialog.

use parvis_app::pictures;
use parvis_app::view::picture::{PictureTarget, PictureView};
use parvis_app::view::problem::Refusal;
use tauri::ipc::Response;
use tauri::{AppHandle, State};

use crate::chosen_files::ChosenFiles;
use crate::shared_app::SharedApp;

/// All pictures, without their bytes.
#[tauri::command]
#[specta::specta]
pub async fn list_pictures(app: State<'_, SharedApp>) -> Result<Vec<PictureView>, Refusal> {
    app.read(pictures::list).await
}

/// Puts the chosen file where it goes; the earlier picture stays when it is refused.
#[tauri::command]
#[specta::specta]
pub async fn put_picture(
    target: PictureTarget,
    token: String,
    app: State<'_, SharedApp>,
    chosen: State<'_, ChosenFiles>,
    window: AppHandle,
) -> Result<String, Refusal> {
    let path = chosen.to_read(&token)?;
    app.write(&window, move |app| pictures::put_file(app, &target, &path))
        .await
}

/// Says what a picture shows.
#[tauri::command]
#[specta::specta]
pub async fn describe_picture(
    id: String,
    alternative: String,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<(), Refusal> {
    app.write(&window, move |app| {
        pictures::describe(app, &id, &alternative)
    })
    .await
}

/// Takes a picture away.
#[tauri::command]
#[specta::specta]
pub async fn delete_picture(
    id: String,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<(), Refusal> {
    app.write(&window, move |app| pictures::delete(app, &id))
        .await
}

/// The file of a picture, as bytes; the contract has no type for those.
#[tauri::command]
pub async fn picture_bytes(id: String, app: State<'_, SharedApp>) -> Result<Response, Refusal> {
    app.read(move |app| pictures::show(app, &id))
        .await
        .map(Response::new)
}
