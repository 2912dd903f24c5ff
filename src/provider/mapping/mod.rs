//! How a reply is mapped: where its facts stand, what its codes and words mean.

#[cfg(any(not(target_arch = "wasm32"), feature = "readers"))]
pub(super) mod complaint;
pub(super) mod location;
pub mod meaning;
pub(super) mod order;
#[cfg(any(not(target_arch = "wasm32"), feature = "readers"))]
pub mod phrases;
pub(super) mod shape;
pub(super) mod table;
