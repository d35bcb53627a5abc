//! What happens to places: waiting lists, a colleague instead, choices and their allotment.

use parvis_app::view::place::{
    AllotmentOptions, AllotmentPlan, AttendeeDetails, ColleagueDraft, WaitingListView,
};
use parvis_app::view::problem::Refusal;
use parvis_app::{allotments, attendees, replacements, waiting, wishes};
use tauri::{AppHandle, State};

use crate::shared_app::SharedApp;

/// More of an attendee than the list shows.
#[tauri::command]
#[specta::specta]
pub async fn attendee_details(
    id: String,
    app: State<'_, SharedApp>,
) -> Result<AttendeeDetails, Refusal> {
    app.read(move |app| attendees::details(app, &id)).await
}

/// The waiting lists of a programme that somebody is on.
#[tauri::command]
#[specta::specta]
pub async fn waiting_lists(
    programme_id: String,
    app: State<'_, SharedApp>,
) -> Result<Vec<WaitingListView>, Refusal> {
    app.read(move |app| waiting::list(app, &programme_id)).await
}

/// Gives free places to the first on a waiting list; to all there is room for when `most` is 0.
#[tauri::command]
#[specta::specta]
pub async fn move_up(
    session_id: String,
    slot_id: String,
    most: i32,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<i32, Refusal> {
    app.write(&window, move |app| {
        waiting::move_up(app, &session_id, &slot_id, most)
    })
    .await
}

/// Gives a free place to somebody on a waiting list.
#[tauri::command]
#[specta::specta]
pub async fn move_up_one(
    session_id: String,
    slot_id: String,
    id: String,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<(), Refusal> {
    app.write(&window, move |app| {
        waiting::move_up_one(app, &session_id, &slot_id, &id)
    })
    .await
}

/// Lets a colleague come instead of somebody and gives the key of the colleague's registration.
#[tauri::command]
#[specta::specta]
pub async fn replace_attendee(
    id: String,
    draft: ColleagueDraft,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<String, Refusal> {
    app.write(&window, move |app| replacements::replace(app, &id, &draft))
        .await
}

/// Sets which of the workshops beside this one somebody would like.
#[tauri::command]
#[specta::specta]
pub async fn set_wishes(
    id: String,
    among: String,
    wished: Vec<String>,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<(), Refusal> {
    app.write(&window, move |app| wishes::set(app, &id, &among, &wished))
        .await
}

/// Who would get which workshop; nothing is written.
#[tauri::command]
#[specta::specta]
pub async fn plan_allotment(
    options: AllotmentOptions,
    app: State<'_, SharedApp>,
) -> Result<AllotmentPlan, Refusal> {
    app.read(move |app| allotments::plan(app, &options)).await
}

/// Gives the places of the plan that was shown, and says how many.
#[tauri::command]
#[specta::specta]
pub async fn write_allotment(
    options: AllotmentOptions,
    shown: i32,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<i32, Refusal> {
    app.write(&window, move |app| allotments::write(app, &options, shown))
        .await
}
