//! Names and texts of the people who shop at Kestrel & Finch.

use super::random::RandomStream;

pub(super) const FIRST_NAMES: [&str; 32] = [
    "Mara", "Jonas", "Elif", "Tom", "Anna", "Luca", "Sofie", "Emre", "Nora", "Paul", "Greta", "Finn", "Clara", "Ida",
    "Henry", "Lotte", "Oskar", "Maya", "Noah", "Julia", "Ben", "Rosa", "Max", "Leni", "Erik", "Alba", "Hugo", "Vera",
    "Theo", "Zoe", "Karl", "Ines",
];

pub(super) const LAST_NAMES: [&str; 36] = [
    "Klein", "Weber", "Aydin", "Baker", "Rossi", "Jansen", "Larsen", "Novak", "Meyer", "Costa", "Hughes", "Berg",
    "Moreau", "Fischer", "Walsh", "Dubois", "Keller", "Lind", "Santos", "Wolf", "Brandt", "Evans", "Silva", "Huber",
    "Olsen", "Ferri", "Hart", "Vogel", "Mills", "Roux", "Sommer", "Grant", "Haas", "Visser", "Marsh", "Conti",
];

const RETURN_WHAT: [&str; 6] = [
    "The {} arrived damaged and I want to return it.",
    "The {} broke on the first day, please take it back.",
    "I must return the {}, the quality is terrible.",
    "The {} does not fit and the size guide is wrong.",
    "You sent the wrong {} and now I have to return it.",
    "I want my money back for the {}, it is useless.",
];

const RETURN_FEELING: [&str; 6] = [
    "I am very disappointed.",
    "This is really annoying!",
    "What a horrible experience.",
    "I am angry that this happened.",
    "Sadly a waste of time and money.",
    "That was a bad surprise.",
];

const QUESTION: [&str; 6] = [
    "Hello, when will the {} be back in stock? Thank you.",
    "Could you tell me how heavy the {} is? Thanks for your help.",
    "Is the {} suitable for a gift? I would love to order one.",
    "Please change the delivery address for the {}. Thanks!",
    "Can I pay for the {} by invoice?",
    "Do you ship the {} to the islands?",
];

const GOOD_REVIEW: [&str; 8] = [
    "I love the {}, it is great on long walks.",
    "The {} is excellent and well made.",
    "Very happy with the {}, fast delivery too.",
    "Wonderful {}, a real pleasure to use!",
    "The {} works perfectly in the rain.",
    "Good value, the {} is better than I hoped.",
    "My friends like the {} as much as I do.",
    "The best {} I ever had, thank you!",
];

const FAIR_REVIEW: [&str; 4] = [
    "The {} is fine for short walks.",
    "The {} does what it says.",
    "Nice {}, but the parcel took a week.",
    "The {} is okay, the colour is darker than in the picture.",
];

const BAD_REVIEW: [&str; 4] = [
    "The {} was a big disappointment and support was awful.",
    "Poor {}, I regret this order.",
    "Terrible: the {} failed and nobody helped.",
    "I hate how hard it was to return the {}.",
];

fn fill(template: &str, product: &str) -> String {
    template.replace("{}", product)
}

/// What somebody writes who sends a product back: mostly angry, sometimes only matter-of-fact.
pub(super) fn return_text(dice: &mut RandomStream, product: &str) -> String {
    let what = fill(dice.pick(&RETURN_WHAT), product);
    if dice.chance(800) { format!("{what} {}", dice.pick(&RETURN_FEELING)) } else { what }
}

/// An everyday question to support.
pub(super) fn question_text(dice: &mut RandomStream, product: &str) -> String {
    fill(dice.pick(&QUESTION), product)
}

/// Stars and text of a review; `sour` after a return.
pub(super) fn review(dice: &mut RandomStream, product: &str, sour: bool) -> (u32, String) {
    if sour && dice.chance(850) {
        return (1 + dice.below(2) as u32, fill(dice.pick(&BAD_REVIEW), product));
    }
    match dice.weighted(&[75, 20, 5]) {
        0 => (4 + dice.below(2) as u32, fill(dice.pick(&GOOD_REVIEW), product)),
        1 => (3 + dice.below(2) as u32, fill(dice.pick(&FAIR_REVIEW), product)),
        _ => (2, fill(dice.pick(&BAD_REVIEW), product)),
    }
}
