//! Encrypted projects: nothing of them can be read from their bytes, everything works as in others, and a build that
//! cannot open them says so.

#[cfg(not(feature = "encrypted"))]
mod absent;
#[cfg(feature = "encrypted")]
mod file;
#[cfg(feature = "encrypted")]
mod program;
#[cfg(feature = "encrypted")]
mod window;
