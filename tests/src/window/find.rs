//! Finding things by role and name, and doing something with them.

use fantoccini::elements::{Element, ElementRef};
use serde_json::{Value, json};

use super::{Window, text_of};

/// What the page is taught before each question.
pub(super) const SCRIPT: &str = include_str!("find.js");

/// The key under which WebDriver hands over an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// Whether nothing has been scrolled and nothing has changed its height for a third of a second.
const STANDS_STILL: &str = "
    const places = [...document.querySelectorAll('main, main *')]
        .filter((one) => one.scrollHeight > one.clientHeight && one.scrollTop > 0)
        .map((one) => one.scrollTop);
    const now = JSON.stringify([places, scrollY, document.documentElement.scrollHeight,
        document.querySelector('main')?.scrollHeight]);
    if (window.stoodAt !== now) {
        window.stoodAt = now;
        window.stoodSince = performance.now();
    }
    return performance.now() - window.stoodSince > 333";

impl Window {
    /// Whether something of this role and name is in sight; an empty name fits every one. While a
    /// dialog is open only what is in it counts.
    pub fn is_there(&self, role: &str, name: &str) -> bool {
        self.count(role, name) > 0
    }

    /// How many of this role and name are in sight.
    pub fn count(&self, role: &str, name: &str) -> u64 {
        let found = self.find(
            "return findAll(arguments[0], arguments[1]).length",
            role,
            name,
        );
        found.as_u64().unwrap_or_default()
    }

    /// Whether these words stand in the page, in sight.
    pub fn says(&self, words: &str) -> bool {
        let script = "return document.body.innerText.replace(/\\s+/g, ' ').includes(arguments[0])";
        self.ask(script, &[json!(words)]) == json!(true)
    }

    /// Waits for something and presses it with the pointer.
    pub fn press(&self, role: &str, name: &str) {
        // What is drawn anew under the pointer is pressed again, as a person would.
        self.wait(&format!("{role} {name:?} to be pressed"), || {
            let element = self.element(role, name);
            self.bring_to_the_middle(&element);
            self.drive(element.click()).is_ok()
        });
    }

    /// Opens the menu of a button and presses one of its entries. A page that moves closes a menu, so
    /// that the page is waited for; a person would not press on something that moves either.
    pub fn press_in_menu(&self, menu: &str, entry: &str) {
        let button = self.element("button", menu);
        self.bring_to_the_middle(&button);
        self.wait("a page that stands still", || {
            self.ask(STANDS_STILL, &[]) == json!(true)
        });
        self.wait(&format!("{entry:?} of the menu to be pressed"), || {
            if self.found("menuitem", entry).is_none() {
                // What is drawn anew is found anew.
                self.found("button", menu)
                    .map(|button| self.drive(button.click()));
            }
            self.found("menuitem", entry)
                .is_some_and(|item| self.drive(item.click()).is_ok())
        });
    }

    /// Scrolls as a person would before pressing: to where no message lies over it.
    fn bring_to_the_middle(&self, element: &Element) {
        let script = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })";
        self.ask(script, &[reference(element)]);
    }

    /// Replaces the text of a field by typing, and leaves the focus in it.
    pub fn write(&self, role: &str, name: &str, text: &str) {
        let element = self.element(role, name);
        self.ask(
            "arguments[0].focus(); arguments[0].select()",
            &[reference(&element)],
        );
        let typed = if text.is_empty() { "\u{e003}" } else { text };
        self.drive(element.send_keys(typed))
            .unwrap_or_else(|failure| panic!("cannot write in {role} {name:?}: {failure}"));
    }

    /// Chooses from the system's own list.
    pub fn choose(&self, name: &str, option: &str) {
        let list = self.element("combobox", name);
        self.bring_to_the_middle(&list);
        let script = "return [...arguments[0].options]
            .find((option) => tidy(option.label) === tidy(arguments[1]))";
        let script = format!("{SCRIPT}\n{script}");
        let found = self.ask(&script, &[reference(&list), json!(option)]);
        let id = found[ELEMENT]
            .as_str()
            .unwrap_or_else(|| panic!("{name:?} does not offer {option:?}"));
        let chosen = Element::from_element_id(self.client.clone(), ElementRef::from(id.to_owned()));
        // A screen that has just changed its size may still be moving under the pointer.
        self.wait(&format!("{option:?} of {name:?} to be pressed"), || {
            self.drive(chosen.click()).is_ok()
        });
    }

    /// The text a field holds.
    pub fn value(&self, role: &str, name: &str) -> String {
        let element = self.element(role, name);
        text_of(self.ask("return arguments[0].value", &[reference(&element)]))
    }

    /// An attribute of something, empty when it has none.
    pub fn attribute(&self, role: &str, name: &str, attribute: &str) -> String {
        let element = self.element(role, name);
        let script = "return arguments[0].getAttribute(arguments[1])";
        text_of(self.ask(script, &[reference(&element), json!(attribute)]))
    }

    /// The words of everything of this role in sight, one each.
    pub fn words(&self, role: &str) -> Vec<String> {
        let script = "return findAll(arguments[0], '').map((one) => tidy(one.innerText))";
        let found = self.find(script, role, "");
        found
            .as_array()
            .into_iter()
            .flatten()
            .cloned()
            .map(text_of)
            .collect()
    }

    /// Puts the focus on something, as Tab would.
    pub fn focus(&self, role: &str, name: &str) {
        let element = self.element(role, name);
        self.ask("arguments[0].focus()", &[reference(&element)]);
    }

    fn element(&self, role: &str, name: &str) -> Element {
        self.wait(&format!("{role} {name:?}"), || self.is_there(role, name));
        self.found(role, name)
            .unwrap_or_else(|| panic!("{role} {name:?} is gone"))
    }

    /// The first one there is at this moment.
    fn found(&self, role: &str, name: &str) -> Option<Element> {
        let found = self.find("return findAll(arguments[0], arguments[1])[0]", role, name);
        let id = ElementRef::from(found[ELEMENT].as_str()?.to_owned());
        Some(Element::from_element_id(self.client.clone(), id))
    }

    fn find(&self, question: &str, role: &str, name: &str) -> Value {
        self.ask(
            &format!("{SCRIPT}\n{question}"),
            &[json!(role), json!(name)],
        )
    }
}

fn reference(element: &Element) -> Value {
    json!({ ELEMENT: element.element_id().to_string() })
}
