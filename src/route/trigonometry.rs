//! Sine, cosine and their inverses: the browser's own in the browser, where the library's weigh 2.9 kB of module.

#[cfg(target_arch = "wasm32")]
mod functions {
    pub(crate) fn sine(angle: f64) -> f64 {
        js_sys::Math::sin(angle)
    }

    pub(crate) fn cosine(angle: f64) -> f64 {
        js_sys::Math::cos(angle)
    }

    pub(crate) fn arc_sine(ratio: f64) -> f64 {
        js_sys::Math::asin(ratio)
    }

    pub(crate) fn arc_tangent(y: f64, x: f64) -> f64 {
        js_sys::Math::atan2(y, x)
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod functions {
    pub(crate) fn sine(angle: f64) -> f64 {
        angle.sin()
    }

    pub(crate) fn cosine(angle: f64) -> f64 {
        angle.cos()
    }

    pub(crate) fn arc_sine(ratio: f64) -> f64 {
        ratio.asin()
    }

    pub(crate) fn arc_tangent(y: f64, x: f64) -> f64 {
        y.atan2(x)
    }
}

pub(crate) use functions::{arc_sine, arc_tangent, cosine, sine};
