//! The contract with the page: every command, event and type in one place, written out as TypeScript.
//!
//! `ui/src/lib/contract/index.ts` is generated from here and committed. The test below fails when it
//! is stale; run it with `PARVIS_WRITE_CONTRACT=1` to write the file anew.

use tauri::Wry;
use tauri_specta::{Builder, ErrorHandlingMode, collect_commands, collect_events};

use crate::changed::Changed;
use crate::commands::{
    about, alignments, attendance, attendee_table, attendees, billing, centre, clipboard,
    contact_parts, contacts, documents, duplicates, exchange, exports, fee_rules, files, history,
    involvements, mandates, organisations, paste, people, pictures, places, preferences,
    preparations, preview, printers, privacy, programmes, rich_text, sample, saved_views, search,
    sessions, slots, speakers, territories, venues, year,
};
use crate::dropped_files::{FileDropped, FileOver};
use crate::jobs::JobProgress;
use crate::paper_news::PaperNews;

/// Everything the page may call and hear.
pub fn builder() -> Builder<Wry> {
    Builder::new()
        .commands(collect_commands![
            about::about,
            attendance::signatures,
            attendance::set_signed,
            attendee_table::attendee_table,
            attendee_table::attendee_table_keys,
            attendee_table::attendee_table_row,
            attendee_table::show_attendee,
            attendee_table::set_attendee_cells,
            attendee_table::change_attendees,
            attendee_table::export_chosen_attendees,
            attendees::list_attendees,
            attendees::add_attendee,
            attendees::edit_attendee,
            attendees::remove_attendee,
            attendees::set_place,
            billing::set_fee,
            billing::billing_statement,
            billing::billing_file_name,
            billing::export_billing,
            billing::programme_needs,
            billing::needs_file_name,
            billing::export_needs,
            centre::centre,
            centre::edit_centre,
            clipboard::copy_cells,
            clipboard::clipboard_text,
            people::list_people,
            people::show_person,
            people::create_person,
            people::people_alike,
            people::edit_person,
            people::delete_person,
            people::add_detail,
            people::edit_detail,
            people::delete_detail,
            people::set_consent,
            people::person_history,
            mandates::add_mandate,
            mandates::edit_mandate,
            mandates::move_mandate,
            mandates::delete_mandate,
            organisations::list_organisations,
            organisations::show_organisation,
            organisations::create_organisation,
            organisations::organisations_alike,
            organisations::edit_organisation,
            organisations::delete_organisation,
            organisations::organisation_history,
            contact_parts::add_address,
            contact_parts::edit_address,
            contact_parts::delete_address,
            contact_parts::all_tags,
            contact_parts::add_tag,
            contact_parts::remove_tag,
            contact_parts::newsletter_addresses,
            territories::find_territories,
            territories::list_territories,
            territories::add_own_territory,
            territories::edit_own_territory,
            territories::delete_own_territory,
            territories::add_membership,
            territories::note_membership,
            territories::delete_membership,
            territories::carry_over_memberships,
            contact_parts::export_contacts,
            contact_parts::contacts_file_name,
            contacts::suggest_organisations,
            contacts::suggest_people,
            contacts::search_everything,
            documents::list_stocks,
            documents::document_file_name,
            documents::print_document,
            documents::list_reprints,
            documents::settle_reprints,
            documents::stop_job,
            duplicates::list_duplicates,
            duplicates::count_duplicates,
            duplicates::near_people,
            duplicates::beside,
            duplicates::merge,
            duplicates::keep_distinct,
            duplicates::list_mergers,
            duplicates::split_merger,
            exchange::preview_import,
            exchange::import_attendees,
            exchange::hold_cells,
            exchange::export_attendees,
            exchange::attendees_file_name,
            exchange::attendee_addresses,
            exchange::import_programme,
            exports::copy_programme,
            exports::export_file_name,
            exports::export_programme,
            exports::programme_for_site,
            exports::programme_speakers,
            fee_rules::add_fee_rule,
            fee_rules::edit_fee_rule,
            fee_rules::delete_fee_rule,
            fee_rules::move_fee_rule,
            files::choose_file,
            files::choose_destination,
            files::forget_file,
            files::open_written_file,
            files::show_written_file,
            history::undo_state,
            history::undo,
            history::redo,
            involvements::add_involvement,
            involvements::delete_involvement,
            involvements::move_involvement,
            paste::read_paste,
            paste::save_paste,
            paste::compare_paste,
            paste::take_over_paste,
            pictures::list_pictures,
            pictures::put_picture,
            pictures::describe_picture,
            pictures::delete_picture,
            places::attendee_details,
            places::waiting_lists,
            places::move_up,
            places::move_up_one,
            places::replace_attendee,
            places::set_wishes,
            places::plan_allotment,
            places::write_allotment,
            preferences::preferences,
            preferences::set_preferences,
            preparations::add_preparation,
            preparations::edit_preparation,
            preparations::delete_preparation,
            preparations::move_preparation,
            preparations::propose_preparations,
            preview::preview_document,
            preview::brochure_gauge,
            printers::printer_choice,
            printers::send_to_printer,
            privacy::privacy_to_clean,
            privacy::set_retention,
            privacy::clean_personal_data,
            privacy::delete_old_copies,
            privacy::plan_forgetting,
            privacy::erase_person,
            privacy::anonymise_people,
            privacy::export_person,
            privacy::export_person_file_name,
            alignments::list_alignments,
            alignments::save_alignment,
            alignments::forget_alignment,
            alignments::used_labels,
            documents::addressees,
            programmes::list_programmes,
            programmes::show_programme,
            programmes::create_programme,
            programmes::edit_programme,
            programmes::delete_programme,
            programmes::shelve_programmes,
            programmes::plan_duplicate,
            programmes::duplicate_programme,
            rich_text::read_rich_text,
            sample::load_sample,
            saved_views::list_saved_views,
            saved_views::add_saved_view,
            saved_views::rename_saved_view,
            saved_views::replace_saved_view,
            saved_views::delete_saved_view,
            search::find_held,
            sessions::add_session,
            sessions::repeat_session,
            sessions::link_session,
            sessions::make_session_independent,
            sessions::edit_session,
            sessions::delete_session,
            sessions::move_session,
            slots::add_slot,
            slots::edit_slot,
            slots::delete_slot,
            slots::move_slot,
            slots::add_slot_beside,
            slots::shift_slots,
            speakers::add_speaker,
            speakers::edit_speaker,
            speakers::delete_speaker,
            speakers::move_speaker,
            speakers::follow_up_speaker,
            speakers::replace_speaker,
            venues::list_venues,
            venues::create_venue,
            venues::edit_venue,
            venues::delete_venue,
            year::show_year,
            year::plan_series,
            year::add_series,
        ])
        .events(collect_events![
            Changed,
            FileDropped,
            FileOver,
            JobProgress,
            PaperNews
        ])
        .error_handling(ErrorHandlingMode::Result)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use specta_typescript::Typescript;

    use super::*;
    use crate::commands::names::COMMAND_NAMES;
    use crate::commands::preview::BYTES_COMMANDS;

    const CONTRACT: &str = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../ui/src/lib/contract/index.ts"
    );
    const HEADER: &str = "// Generated from src-tauri/src/contract.rs; never edited by hand.\n";

    fn write_to(path: &Path) {
        builder()
            .export(Typescript::default().header(HEADER), path)
            .unwrap();
    }

    fn written_fresh() -> String {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("index.ts");
        write_to(&path);
        std::fs::read_to_string(path).unwrap()
    }

    #[test]
    fn contract_is_current() {
        if std::env::var_os("PARVIS_WRITE_CONTRACT").is_some() {
            write_to(Path::new(CONTRACT));
        }
        let fresh = written_fresh();
        let committed = std::fs::read_to_string(CONTRACT).unwrap_or_default();
        assert!(
            fresh == committed.replace("\r\n", "\n"),
            "the contract is stale: run this test with PARVIS_WRITE_CONTRACT=1"
        );
    }

    fn names(of: &[&str]) -> BTreeSet<String> {
        of.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn every_command_is_declared_and_permitted() {
        let called: BTreeSet<String> = written_fresh()
            .split("__TAURI_INVOKE(\"")
            .skip(1)
            .filter_map(|rest| rest.split_once('"').map(|(name, _)| name.to_owned()))
            .collect();
        let called = &called | &names(BYTES_COMMANDS);
        let declared = names(COMMAND_NAMES);
        assert_eq!(
            called, declared,
            "src/commands/names.rs and the contract differ"
        );

        let capability = concat!(env!("CARGO_MANIFEST_DIR"), "/capabilities/main.json");
        let capability: serde_json::Value =
            serde_json::from_slice(&std::fs::read(capability).unwrap()).unwrap();
        // Without these the page hears of no change, and shows what was there before.
        for heard in ["core:event:allow-listen", "core:event:allow-unlisten"] {
            let all = capability["permissions"].as_array().unwrap();
            assert!(all.contains(&heard.into()), "{heard} is not permitted");
        }
        let permitted: BTreeSet<String> = capability["permissions"]
            .as_array()
            .unwrap()
            .iter()
            .filter_map(|permission| permission.as_str()?.strip_prefix("allow-"))
            .map(|name| name.replace('-', "_"))
            .collect();
        assert_eq!(
            permitted, called,
            "capabilities/main.json and the contract differ"
        );
    }
}
