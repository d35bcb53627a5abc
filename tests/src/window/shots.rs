//! Pictures of the window, kept when `PARVIS_SHOTS` names a folder.

use std::path::PathBuf;

use serde_json::json;

use super::Window;

impl Window {
    /// Keeps a picture under this name, when pictures are kept at all.
    pub fn picture(&self, name: &str) {
        let Some(folder) = std::env::var_os("PARVIS_SHOTS").map(PathBuf::from) else {
            return;
        };
        self.painted();
        let shot = self
            .runtime
            .block_on(self.client.screenshot())
            .expect("a picture");
        std::fs::create_dir_all(&folder).expect("the folder of pictures");
        std::fs::write(folder.join(format!("{name}.png")), shot).expect("the picture is kept");
    }

    /// Gives the window another size, in px of the screen.
    pub fn resize(&self, width: u32, height: u32) {
        self.runtime
            .block_on(self.client.set_window_size(width, height))
            .expect("the window takes another size");
    }

    /// Waits until what was changed is on the screen: two frames, since the first may be under way.
    fn painted(&self) {
        let script = "const done = arguments[0];
            requestAnimationFrame(() => requestAnimationFrame(() => done(true)))";
        let painted = self
            .runtime
            .block_on(self.client.execute_async(script, vec![]));
        assert_eq!(painted.expect("the window paints"), json!(true));
    }
}
