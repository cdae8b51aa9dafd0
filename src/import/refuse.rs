//! Leaving out the rows of people who were erased from the project, before anything of them gets a number.

use crate::events::{Gate, ProfileKey};
use crate::model::NONE_U32;

use super::TableKind;
use super::local_dict::LocalDict;
use super::piece::Piece;

/// The reason such rows are counted under. The rows themselves are not listed: they hold what was erased.
const ERASED: &str = "erased person";

/// Takes everything about people whom `gate` bars out of a piece.
pub(super) fn refuse(piece: &mut Piece, gate: &dyn Gate, kind: TableKind) {
    for reject in piece.rejects.iter_mut().filter(|r| gate.bars_row(&r.raw)) {
        reject.raw.clear();
    }
    for dict in &mut piece.dicts {
        clean(dict, gate);
    }
    let (profiles, number) = kept(&piece.profiles, |key| !gate.bars(key_of(key)));
    if profiles.len() == piece.profiles.len() {
        return;
    }
    let stays = |profile: u32| number[profile as usize] != NONE_U32;
    let keep: Vec<bool> = piece.profile.iter().map(|&p| stays(p)).collect();
    let weight = |i: usize| u64::from(piece.weight.get(i).copied().unwrap_or(1));
    let mut rows: u64 = keep.iter().enumerate().filter(|(_, keep)| !**keep).map(|(i, _)| weight(i)).sum();
    if kind == TableKind::People {
        rows += piece.people.iter().filter(|p| !stays(p.profile)).count() as u64;
    }
    filter(&mut piece.profile, &keep);
    filter(&mut piece.time, &keep);
    filter(&mut piece.value, &keep);
    filter(&mut piece.weight, &keep);
    filter(&mut piece.keys, &keep);
    for (dict, codes) in piece.dicts.iter_mut().zip(&mut piece.dims) {
        filter(codes, &keep);
        let mut used = vec![false; dict.len()];
        codes.iter().filter(|&&c| c != NONE_U32).for_each(|&c| used[c as usize] = true);
        let mut used = used.into_iter();
        let (fewer, code) = kept(dict, |_| used.next().unwrap_or(false));
        codes.iter_mut().filter(|c| **c != NONE_U32).for_each(|c| *c = code[*c as usize]);
        *dict = fewer;
    }
    piece.profile.iter_mut().for_each(|p| *p = number[*p as usize]);
    piece.people.retain(|p| stays(p.profile));
    piece.people.iter_mut().for_each(|p| p.profile = number[p.profile as usize]);
    let said = std::mem::take(&mut piece.consents).into_iter();
    piece.consents = said
        .filter(|((p, ..), _)| stays(*p))
        .map(|((p, purpose, dated), heard)| ((number[p as usize], purpose, dated), heard))
        .collect();
    piece.profiles = profiles;
    piece.left_out.push((ERASED, rows));
}

/// Takes mentions of people who were erased out of what others wrote; codes stay as they are.
fn clean(dict: &mut LocalDict, gate: &dyn Gate) {
    let text = |bytes| std::str::from_utf8(bytes).unwrap_or_default();
    let mut changed = false;
    let texts: Vec<Vec<u8>> = dict
        .iter()
        .map(|bytes| match gate.without_them(text(bytes)) {
            Some(cleaned) => {
                changed = true;
                cleaned.into_bytes()
            }
            None => bytes.to_vec(),
        })
        .collect();
    if changed {
        *dict = LocalDict::from_texts(&texts);
    }
}

/// The texts that stay, in their order, and the new number of each old one.
fn kept(dict: &LocalDict, mut stays: impl FnMut(&[u8]) -> bool) -> (LocalDict, Vec<u32>) {
    let mut fewer = LocalDict::default();
    let number = dict.iter().map(|text| if stays(text) { fewer.intern(text) } else { NONE_U32 }).collect();
    (fewer, number)
}

fn filter<T>(column: &mut Vec<T>, keep: &[bool]) {
    // a column the file does not have is empty
    let mut keep = keep.iter();
    column.retain(|_| *keep.next().unwrap_or(&true));
}

fn key_of(key: &[u8]) -> ProfileKey<'_> {
    ProfileKey::parse(std::str::from_utf8(key).unwrap_or_default())
}
