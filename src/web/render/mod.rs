//! The tree of elements in the page: only what changed is touched.

mod patch;

use crate::markup::Element;
use patch::Patcher;
use web_sys::ShadowRoot;

/// What stands in the shadow root, and the tree it was made from.
pub(super) struct Drawing {
    tree: Element,
    root: web_sys::Element,
    patcher: Patcher,
}

impl Drawing {
    /// Puts a tree into the shadow root.
    pub(super) fn new(shadow: &ShadowRoot, tree: Element) -> Option<Self> {
        let patcher = Patcher { document: shadow.owner_document()? };
        let root = patcher.create(&tree)?;
        shadow.insert_before(&root, None).ok()?;
        Some(Self { tree, root, patcher })
    }

    /// Makes the page show another tree; an equal one touches nothing.
    pub(super) fn update(&mut self, tree: Element) {
        self.patcher.element(&self.root, &self.tree, &tree);
        self.tree = tree;
    }

    /// Takes it out of the page.
    pub(super) fn remove(self) {
        self.root.remove();
    }
}
