//! Looking for what keeps people out, with axe-core. It sees about half of it; the keyboard tests
//! and the eye see the rest.

use std::path::Path;

use serde_json::Value;

use super::Window;

const SOURCE: &str = "../ui/node_modules/axe-core/axe.min.js";

const RUN: &str = "const done = arguments[0];
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    axe.run(document, { runOnly: tags, resultTypes: ['violations'] }).then(
        (found) => done(found.violations.flatMap((rule) =>
            rule.nodes.map((node) => rule.id + ': ' + node.target.join(' ')
                + '\\n    ' + node.html.slice(0, 200)
                + '\\n    ' + node.failureSummary.replace(/\\n */g, ' ')))),
        (failure) => done(['axe failed: ' + failure]))";

impl Window {
    /// Fails when axe finds anything on the present screen.
    pub fn is_open_to_all(&self) {
        if self.ask("return typeof axe", &[]) != "object" {
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(SOURCE);
            let source = std::fs::read_to_string(path).expect("the npm packages are installed");
            self.ask(&format!("{source}; window.axe = axe"), &[]);
        }
        self.painted();
        let found = self.drive(self.client.execute_async(RUN, vec![]));
        let found = found.expect("axe runs in the window");
        let faults: Vec<&str> = found
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        if !faults.is_empty() {
            self.picture("axe");
            panic!("on « {} » axe finds:\n{}", self.title(), faults.join("\n"));
        }
    }
}
