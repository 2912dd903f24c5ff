//! How a reply is mapped: where its facts stand, what its codes and words mean.

pub(super) mod complaint;
pub(super) mod location;
pub mod meaning;
pub(super) mod order;
pub mod phrases;
pub(super) mod shape;
pub(super) mod table;
