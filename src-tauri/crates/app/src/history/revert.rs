//! Undo and redo.

use parvis_store::{Reverted, StoreError};

use super::{LabelView, UndoView};
use crate::transact::{App, AppError, Changed, nouns};

impl App {
    /// Takes back the latest change that was made here; `None` when there is none.
    ///
    /// # Errors
    /// `undo-conflict`, naming the record, when something later stands on it.
    pub fn undo(&mut self) -> Result<Option<Changed<LabelView>>, AppError> {
        let stamp = self.stamp();
        Ok(self.store_mut().undo(&stamp)?.map(changed))
    }

    /// Does again what was undone last; `None` when there is nothing.
    ///
    /// # Errors
    /// `undo-conflict`, naming the record, when something later stands in the way.
    pub fn redo(&mut self) -> Result<Option<Changed<LabelView>>, AppError> {
        let stamp = self.stamp();
        Ok(self.store_mut().redo(&stamp)?.map(changed))
    }

    /// What Undo and Redo would do now, for the menu.
    ///
    /// # Errors
    /// Those of the database.
    pub fn undo_state(&self) -> Result<UndoView, AppError> {
        let state = self.store().snapshot(|store| {
            Ok::<_, StoreError>((
                store.undoable(self.device())?,
                store.redoable(self.device())?,
            ))
        })?;
        Ok(UndoView {
            undo: state.0.map(LabelView::from),
            redo: state.1.map(LabelView::from),
        })
    }
}

fn changed(reverted: Reverted) -> Changed<LabelView> {
    Changed {
        value: reverted.label.into(),
        nouns: nouns(&reverted.tables),
    }
}
