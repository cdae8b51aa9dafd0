//! The licences of the program and of everything that is built into it.

use crate::texts::text;

const OWN: [&str; 2] = [include_str!("../../../LICENSE-MIT"), include_str!("../../../LICENSE-APACHE")];
const INTER: &str = include_str!("../../../assets/fonts/LICENSE-Inter-OFL.txt");
const VADER: &str = include_str!("../../../assets/vader/LICENSE-vaderSentiment-MIT.txt");
#[cfg(feature = "encrypted")]
const SQLCIPHER: &str = include_str!("../../../assets/licences/LICENSE-SQLCipher.txt");
const LIBRARIES: &str = include_str!("../../../assets/licences/THIRD-PARTY.txt");

/// All of them, the program's own first.
pub fn text() -> String {
    let [mit, apache] = OWN;
    let mut parts = vec![
        (text!("licences-desire-path-under-mit-licence-or"), mit),
        (text!("licences-apache-license-2-0"), apache),
        (text!("licences-font-inter"), INTER),
        (text!("licences-sentiment-lexicon-of-vader"), VADER),
    ];
    #[cfg(feature = "encrypted")]
    parts.push(("SQLCipher", SQLCIPHER));
    parts.push(("SQLite", text!("licences-authors-of-sqlite-have-dedicated-its")));
    let mut text = String::new();
    for (title, licence) in parts {
        text.push_str(&format!("{title}\n{}\n\n{}\n\n\n", "=".repeat(title.chars().count()), licence.trim()));
    }
    text.push_str(LIBRARIES);
    text
}
