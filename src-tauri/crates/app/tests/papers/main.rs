//! Stories of the papers: what each document says of a programme and its people.
//!
//! Deliberately not here: how a paper looks; that is tested where it is laid out.

#[cfg(test)]
mod attendance;
#[cfg(test)]
mod badges;
#[cfg(test)]
mod bare;
#[cfg(test)]
mod certificates;
#[cfg(test)]
mod coming;
#[cfg(test)]
mod desk;
#[cfg(test)]
mod lists;
#[cfg(test)]
mod pictures;
#[cfg(test)]
mod sign_in;
#[cfg(test)]
mod signs;
#[cfg(test)]
mod table_tents;
