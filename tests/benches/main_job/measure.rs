//! The processor time of a piece of work: what other programs do on the machine does not count.

use std::hint::black_box;
use std::time::Duration;

use cpu_time::ProcessTime;

/// What a piece of work cost the whole process, all its threads together, and what it gave.
pub fn once<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let start = ProcessTime::now();
    let value = black_box(work());
    (start.elapsed(), value)
}

/// The median cost of so many runs. What a run gives is dropped outside of the time.
pub fn median<T>(runs: usize, mut work: impl FnMut() -> T) -> Duration {
    middle((0..runs).map(|_| once(&mut work).0).collect())
}

/// The middle one.
pub fn middle(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

/// How often the second goes into the first.
pub fn ratio(ours: Duration, least: Duration) -> f64 {
    ours.as_secs_f64() / least.as_secs_f64()
}

/// So many milliseconds.
pub fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}
