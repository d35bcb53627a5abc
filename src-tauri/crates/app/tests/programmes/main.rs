//! Stories of the programme side, from typed text to the database and back, through the use cases.

#[cfg(test)]
mod agenda;
#[cfg(test)]
mod agenda_hours;
#[cfg(test)]
mod calendar;
#[cfg(test)]
mod desk;
#[cfg(test)]
mod duplicate;
#[cfg(test)]
mod exports;
#[cfg(test)]
mod file;
#[cfg(test)]
mod held;
#[cfg(test)]
mod list;
#[cfg(test)]
mod preparing;
#[cfg(test)]
mod series;
#[cfg(test)]
mod speakers;
#[cfg(test)]
mod surroundings;
#[cfg(test)]
mod words;
