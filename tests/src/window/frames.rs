//! How long frames take, told beside what the same machine needs for the least: one without a
//! graphics card paints slowly whatever is on the page.
//!
//! Deliberately not here: a limit on any of these times.

use serde_json::Value;

use super::Window;

/// Changes one word in a corner, once a frame.
const CHANGE: &str = "const word = document.createElement('div');
    word.style.cssText = 'position: fixed; top: 0; left: 0; z-index: 9';
    word.ariaHidden = 'true';
    document.body.append(word);
    await frames(30, () => { word.textContent = performance.now(); });
    const told = await frames(30, () => { word.textContent = performance.now(); });
    word.remove();
    return told;";

/// Scrolls a part of the page, slowly at first and then in leaps.
const SCROLL: &str = "const scroller = document.querySelector(asked);
    return frames(60, (at) => { scroller.scrollTop += at < 45 ? 120 : 4000; });";

/// Scrolls a copy of the rows in sight that nothing watches, over what it was copied from.
const SCROLL_COPY: &str = "const scroller = document.querySelector(asked);
    const copy = scroller.cloneNode(true);
    const { top, left, width, height } = scroller.getBoundingClientRect();
    copy.style.cssText = `position: fixed; z-index: 9; overflow: auto; background: Canvas;
        top: ${top}px; left: ${left}px; width: ${width}px; height: ${height}px`;
    copy.ariaHidden = 'true';
    const rows = copy.querySelector('tbody');
    while (rows.offsetHeight < 12000 && rows.children.length < 2000)
        rows.append(...[...scroller.querySelectorAll('tbody tr')].map((row) => row.cloneNode(true)));
    scroller.parentElement.append(copy);
    const told = await frames(60, () => { copy.scrollTop += 120; });
    copy.remove();
    return told;";

/// Gives median and most of the times between frames, in ms, while `change` is done in each.
const FRAMES: &str = "const [asked, done] = arguments;
    const frames = (count, change) => new Promise((resolve) => {
        const times = [];
        let last;
        requestAnimationFrame(function next(now) {
            if (last !== undefined) times.push(now - last);
            last = now;
            change(times.length);
            if (times.length < count) return requestAnimationFrame(next);
            times.sort((one, other) => one - other);
            resolve([times[count >> 1], times.at(-1)].map(Math.round));
        });
    });";

impl Window {
    /// Frames in which one word changes in a corner, once all is painted that was to be painted:
    /// median and most, in ms.
    pub fn frames_of_any_change(&self) -> Value {
        self.frames(CHANGE, "")
    }

    /// Frames in which a part of the page scrolls: median and most, in ms.
    pub fn frames_of_scrolling(&self, selector: &str) -> Value {
        self.frames(SCROLL, selector)
    }

    /// Frames in which a lifeless copy of a part of the page scrolls: what painting alone takes.
    pub fn frames_of_scrolling_a_copy(&self, selector: &str) -> Value {
        self.frames(SCROLL_COPY, selector)
    }

    fn frames(&self, script: &str, selector: &str) -> Value {
        let script = format!("{FRAMES} (async () => {{ {script} }})().then(done)");
        let told = self.client.execute_async(&script, vec![selector.into()]);
        self.drive(told).expect("the frames are counted")
    }
}
