//! Pictures of the window, kept when `PARVIS_SHOTS` names a folder.

use std::path::PathBuf;

use serde_json::json;

use super::Window;

/// Whether something moves that comes to an end: work of unknown length moves for ever.
const MOVES: &str = "return document.getAnimations().some((one) =>
    one.playState === 'running' && one.effect.getComputedTiming().endTime !== Infinity)";

fn folder() -> Option<PathBuf> {
    std::env::var_os("PARVIS_SHOTS").map(PathBuf::from)
}

impl Window {
    /// Keeps a picture under this name once nothing moves, when pictures are kept at all.
    pub fn picture(&self, name: &str) {
        if folder().is_some() {
            self.painted();
            self.shoot(name);
        }
    }

    /// Keeps a picture of what is there now.
    pub(super) fn shoot(&self, name: &str) {
        let Some(folder) = folder() else { return };
        let shot = self.drive(self.client.screenshot());
        std::fs::create_dir_all(&folder).expect("the folder of pictures");
        std::fs::write(folder.join(format!("{name}.png")), shot.expect("a picture"))
            .expect("the picture is kept");
    }

    /// Gives the window another size, in px of the screen.
    pub fn resize(&self, width: u32, height: u32) {
        self.drive(self.client.set_window_size(width, height))
            .expect("the window takes another size");
    }

    /// Waits until what was changed is on the screen: until nothing moves any more, and then two
    /// frames, since the first may be under way.
    pub(super) fn painted(&self) {
        self.wait("the end of what moves", || {
            self.ask(MOVES, &[]) == json!(false)
        });
        let script = "const done = arguments[0];
            requestAnimationFrame(() => requestAnimationFrame(() => done(true)))";
        let painted = self.drive(self.client.execute_async(script, vec![]));
        assert_eq!(painted.expect("the window paints"), json!(true));
    }
}
