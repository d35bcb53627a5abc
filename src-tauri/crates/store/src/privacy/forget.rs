//! What is forgotten of somebody, from the rows to the history.

use parvis_domain::id::{ConsentId, PersonId, RegistrationId};
use rusqlite::named_params;

use crate::columns;
use crate::error::StoreError;
use crate::store::{Store, Writer};

/// How much of somebody is forgotten. What is left is for the use case to empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// Everything; the key is noted, so that a copy that is put back does not bring them back.
    Everything,
    /// Who they are. The rows of the person, the registrations and their mandates stay, to be
    /// emptied, and so do places, wishes and attendance.
    Identity,
    /// How they are reached and what was noted about them. The row of the person stays, and all
    /// that says what they took part in.
    Contacts,
}

impl Extent {
    /// The tables that are left alone, with their history.
    fn spared(self) -> &'static [&'static str] {
        match self {
            Self::Everything => &[],
            Self::Identity => &["place", "attendance", "wish"],
            Self::Contacts => &[
                "place",
                "attendance",
                "wish",
                "registration",
                "mandate",
                "speaker",
                "speaker_mandate",
                "distinct_pair",
                "merger",
                "setting",
            ],
        }
    }

    /// The tables whose rows stay although their history goes.
    fn kept(self) -> &'static [&'static str] {
        match self {
            Self::Everything => &[],
            Self::Identity => &["person", "registration", "mandate"],
            Self::Contacts => &["person"],
        }
    }
}

impl Writer<'_> {
    /// Forgets people, and those who became one with them.
    ///
    /// Changes that told of them can no longer be taken back where that would be only half of it.
    ///
    /// # Errors
    /// Those of the database.
    pub fn forget_people(&self, people: &[PersonId], extent: Extent) -> Result<(), StoreError> {
        let ids: Vec<String> = people.iter().map(ToString::to_string).collect();
        self.begin_forgetting("person", &ids)?;
        self.gather()?;
        if extent == Extent::Everything {
            self.connection()
                .execute(include_str!("note_erased.sql"), [])?;
        }
        self.spare(extent.spared())?;
        self.forget_gathered(extent.kept(), extent != Extent::Everything)
    }

    /// Forgets registrations with their places.
    ///
    /// # Errors
    /// Those of the database.
    pub fn forget_registrations(&self, ids: &[RegistrationId]) -> Result<(), StoreError> {
        let ids: Vec<String> = ids.iter().map(ToString::to_string).collect();
        self.begin_forgetting("registration", &ids)?;
        self.gather()?;
        self.forget_gathered(&[], true)
    }

    /// Forgets answers to whether something may be done.
    ///
    /// # Errors
    /// Those of the database.
    pub fn forget_consents(&self, ids: &[ConsentId]) -> Result<(), StoreError> {
        let ids: Vec<String> = ids.iter().map(ToString::to_string).collect();
        self.begin_forgetting("consent", &ids)?;
        self.forget_gathered(&[], true)
    }

    /// Forgets what registrations say of needs and meals.
    ///
    /// # Errors
    /// Those of the database.
    pub fn forget_needs(&self, ids: &[RegistrationId]) -> Result<(), StoreError> {
        let ids = columns::ids_text(ids);
        let ids = named_params! { ":ids": ids };
        self.begin_forgetting("registration", &[])?;
        let connection = self.connection();
        connection.execute(include_str!("tell_needs.sql"), ids)?;
        connection.execute(include_str!("forget_needs_before.sql"), ids)?;
        connection.execute(include_str!("forget_needs.sql"), ids)?;
        connection.execute(
            include_str!("close_told.sql"),
            named_params! { ":every": true },
        )?;
        while connection.execute(include_str!("close_beneath.sql"), [])? > 0 {}
        Ok(connection.execute_batch(include_str!("end.sql"))?)
    }

    fn forget_gathered(&self, kept: &[&str], close: bool) -> Result<(), StoreError> {
        let connection = self.connection();
        connection.execute(include_str!("tell.sql"), [])?;
        connection.execute(include_str!("texts_of_merged.sql"), [])?;
        connection.execute(include_str!("close_mergers.sql"), [])?;
        connection.execute(include_str!("forget_history.sql"), [])?;
        connection.execute(
            include_str!("close_told.sql"),
            named_params! { ":every": close },
        )?;
        self.forget_prints(!kept.contains(&"registration"))?;
        self.spare(kept)?;
        // What stays may be referred to.
        connection.execute(include_str!("close_referring.sql"), [])?;
        self.let_go()?;
        connection.execute(include_str!("withdraw_before.sql"), [])?;
        while connection.execute(include_str!("forget_references.sql"), [])? > 0 {}
        while connection.execute(include_str!("close_beneath.sql"), [])? > 0 {}
        connection.execute_batch(include_str!("delete_rows.sql"))?;
        Ok(connection.execute_batch(include_str!("end.sql"))?)
    }

    /// Lets go of the references that rows of others hold or held.
    fn let_go(&self) -> Result<(), StoreError> {
        let connection = self.connection();
        connection.execute_batch(include_str!("let_go.sql"))?;
        while connection.execute(include_str!("let_go_column.sql"), [])? > 0 {}
        connection.execute(include_str!("let_go_empty.sql"), [])?;
        connection.execute(
            include_str!("close_told.sql"),
            named_params! { ":every": false },
        )?;
        Ok(())
    }

    fn spare(&self, tables: &[&str]) -> Result<(), StoreError> {
        let mut spare = self.connection().prepare(include_str!("spare.sql"))?;
        for table in tables {
            spare.execute(named_params! { ":table_name": table })?;
        }
        Ok(())
    }
}

impl Store {
    /// Adds to the list all that belongs to what is on it, whether it is there or only told of.
    pub(super) fn gather(&self) -> Result<(), StoreError> {
        let steps = [
            include_str!("merged_away.sql"),
            include_str!("gather_rows.sql"),
            include_str!("gather_gone.sql"),
        ];
        loop {
            let mut added = 0;
            for step in steps {
                added += self.connection().execute(step, [])?;
            }
            if added == 0 {
                return Ok(());
            }
        }
    }
}
