//! The tidied values of one kind of identifier, numbered.

use crate::events::{Dictionary, People, StrColumn, hash_bytes};
use crate::model::{IdKind, NONE_U32, ProfileId};

use super::Normaliser;

/// What the profiles carry of one kind.
pub(super) struct Values {
    /// The kind of identifier.
    pub kind: IdKind,
    /// Per profile that was asked for, [`NONE_U32`] where it has none.
    pub of_profile: Vec<u32>,
    /// The tidied texts, by number.
    pub texts: StrColumn,
}

/// The column of a kind.
pub(super) fn column(people: &People, kind: IdKind) -> &StrColumn {
    match kind {
        IdKind::CustomerId => &people.customer_id,
        IdKind::Email => &people.email,
        IdKind::Phone => &people.phone,
        IdKind::Device => &people.device,
    }
}

/// The values of these profiles, of all kinds in the order of [`IdKind::ALL`].
pub(super) fn values_of(people: &People, profiles: &[ProfileId], normaliser: &Normaliser) -> [Values; 4] {
    let read = |kind| Values::read(kind, people, profiles, normaliser);
    let ((customer_id, email), (phone, device)) =
        rayon::join(|| (read(IdKind::CustomerId), read(IdKind::Email)), || (read(IdKind::Phone), read(IdKind::Device)));
    [customer_id, email, phone, device]
}

/// Profiles whose values are looked up together.
const TOGETHER: usize = 1 << 10;

impl Values {
    fn read(kind: IdKind, people: &People, profiles: &[ProfileId], normaliser: &Normaliser) -> Self {
        let column = column(people, kind);
        let raw = |p: ProfileId| if people.active[p as usize] { column.get(p as usize) } else { "" };
        let there = profiles.iter().map(|&p| raw(p)).filter(|raw| !raw.is_empty());
        let (texts, bytes) = there.fold((0, 0), |(n, bytes), raw| (n + 1, bytes + raw.len()));
        let mut texts = Dictionary::with_capacity(texts, bytes);
        let mut of_profile = vec![NONE_U32; profiles.len()];
        let (mut tidy, mut hashes) = (Vec::with_capacity(TOGETHER), Vec::with_capacity(TOGETHER));
        // several at once, so that the processor waits for many places in memory at the same time
        for (profiles, codes) in profiles.chunks(TOGETHER).zip(of_profile.chunks_mut(TOGETHER)) {
            tidy.clear();
            hashes.clear();
            for (at, &p) in profiles.iter().enumerate() {
                let raw = raw(p);
                let text = if raw.is_empty() { None } else { normaliser.tidy(kind, raw) };
                if let Some(text) = text {
                    hashes.push(hash_bytes(0, text.as_bytes()));
                    tidy.push((at, text));
                }
            }
            let found = texts.intern_all(&hashes, |i| Some(&*tidy[i].1));
            tidy.iter().zip(found).for_each(|((at, _), code)| codes[*at] = code);
        }
        let texts = texts.into_column();
        Self { kind, of_profile, texts }
    }

    /// Profiles of each value that several profiles carry, in an order that depends on the texts alone.
    pub(super) fn shared(&self) -> Vec<(u32, Vec<ProfileId>)> {
        let mut first = vec![0u32; self.texts.len() + 1];
        for &code in self.of_profile.iter().filter(|&&c| c != NONE_U32) {
            first[code as usize + 1] += 1;
        }
        let mut groups: Vec<(u64, u32, Vec<ProfileId>)> = Vec::new();
        let mut slot = vec![NONE_U32; self.texts.len()];
        for code in 0..self.texts.len() {
            let n = first[code + 1];
            if n > 1 {
                slot[code] = groups.len() as u32;
                groups.push((hash(self.texts.get(code)), code as u32, Vec::with_capacity(n as usize)));
            }
        }
        for (p, &code) in self.of_profile.iter().enumerate() {
            if code != NONE_U32
                && let Some(group) = groups.get_mut(slot[code as usize] as usize)
            {
                group.2.push(p as u32);
            }
        }
        groups.sort_unstable_by(|a, b| {
            a.0.cmp(&b.0).then_with(|| self.texts.get(a.1 as usize).cmp(self.texts.get(b.1 as usize)))
        });
        groups.into_iter().map(|(_, code, profiles)| (code, profiles)).collect()
    }
}

fn hash(text: &str) -> u64 {
    use std::hash::{BuildHasher, BuildHasherDefault};
    BuildHasherDefault::<rustc_hash::FxHasher>::default().hash_one(text)
}
