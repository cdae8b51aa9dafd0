//! Leaving out the rows of people who were erased from the project, and events that are too old for it, before anything of
//! them gets a number.

use crate::events::{ErasureFilter, ProfileKey, PropertyValues};
use crate::import::map::mapping::TableKind;
use crate::import::rows::local_dict::LocalDict;
use crate::import::rows::piece::Piece;
use crate::model::{NONE_U32, RejectCode};

/// Takes everything about people whom `erasure_filter` bars out of a piece. Their rows are counted, not listed: they hold what was
/// erased.
pub(crate) fn refuse(piece: &mut Piece, erasure_filter: &dyn ErasureFilter, kind: TableKind) {
    for reject in piece.rejects.iter_mut().filter(|r| erasure_filter.excludes_row(&r.raw)) {
        reject.raw.clear();
    }
    for dict in piece.dicts.iter_mut().chain(piece.properties.iter_mut().map(|property| &mut property.dict)) {
        clean(dict, erasure_filter);
    }
    for person in &mut piece.people {
        let texts = person.attributes.iter_mut().map(|(_, text)| text);
        for text in texts.chain(&mut person.name).chain(&mut person.country) {
            if let Some(cleaned) = erasure_filter.remove_mentions(text) {
                *text = cleaned;
            }
        }
    }
    let stays: Vec<bool> = piece.profiles.iter().map(|key| !erasure_filter.excludes(key_of(key))).collect();
    if !stays.contains(&false) {
        return;
    }
    let keep: Vec<bool> = piece.profile.iter().map(|&p| stays[p as usize]).collect();
    let mut rows = keep_events(piece, &keep);
    if kind == TableKind::People {
        rows += piece.people.iter().filter(|p| !stays[p.profile as usize]).count() as u64;
    }
    keep_profiles(piece, &stays);
    piece.left_out.push((RejectCode::ErasedPerson, rows));
}

/// Takes events before `oldest` out of a piece, and the profiles of whom nothing else is said. What was removed as too old
/// does not come back by importing its file again.
pub(crate) fn too_old(piece: &mut Piece, oldest: i64) {
    let keep: Vec<bool> = piece.time.iter().map(|&time| time >= oldest).collect();
    if !keep.contains(&false) {
        return;
    }
    let mut stays = vec![true; piece.profiles.len()];
    piece.profile.iter().zip(&keep).filter(|(_, keep)| !**keep).for_each(|(&p, _)| stays[p as usize] = false);
    piece.profile.iter().zip(&keep).filter(|(_, keep)| **keep).for_each(|(&p, _)| stays[p as usize] = true);
    piece.people.iter().for_each(|p| stays[p.profile as usize] = true);
    piece.consents.keys().for_each(|(p, ..)| stays[*p as usize] = true);
    let rows = keep_events(piece, &keep);
    keep_profiles(piece, &stays);
    if rows > 0 {
        piece.left_out.push((RejectCode::TooOld, rows));
    }
}

/// Keeps only some events, and of the dictionaries only what they use. Returns how many rows went.
fn keep_events(piece: &mut Piece, keep: &[bool]) -> u64 {
    let weight = |i: usize| u64::from(piece.weight.get(i).copied().unwrap_or(1));
    let rows = keep.iter().enumerate().filter(|(_, keep)| !**keep).map(|(i, _)| weight(i)).sum();
    filter(&mut piece.profile, keep);
    filter(&mut piece.time, keep);
    filter(&mut piece.value, keep);
    filter(&mut piece.weight, keep);
    filter(&mut piece.keys, keep);
    filter(&mut piece.rows_of_events, keep);
    filter(&mut piece.numbers, keep);
    filter(&mut piece.ids, keep);
    filter(&mut piece.records, keep);
    for (dict, codes) in piece.dicts.iter_mut().zip(&mut piece.dims) {
        keep_codes(dict, codes, keep);
    }
    for property in &mut piece.properties {
        match &mut property.values {
            PropertyValues::Codes(codes) => keep_codes(&mut property.dict, codes, keep),
            PropertyValues::Numbers(numbers) => filter(numbers, keep),
        }
    }
    rows
}

/// Keeps only the codes of some events, and of the texts only what they use.
fn keep_codes(dict: &mut LocalDict, codes: &mut Vec<u32>, keep: &[bool]) {
    filter(codes, keep);
    let mut used = vec![false; dict.len()];
    codes.iter().filter(|&&c| c != NONE_U32).for_each(|&c| used[c as usize] = true);
    let (fewer, code) = kept_texts(dict, &used);
    codes.iter_mut().filter(|c| **c != NONE_U32).for_each(|c| *c = code[*c as usize]);
    *dict = fewer;
}

/// Keeps only some profiles; none of the others may have an event any more.
fn keep_profiles(piece: &mut Piece, stays: &[bool]) {
    let (profiles, number) = kept_texts(&piece.profiles, stays);
    piece.profile.iter_mut().for_each(|p| *p = number[*p as usize]);
    piece.people.retain(|p| stays[p.profile as usize]);
    piece.people.iter_mut().for_each(|p| p.profile = number[p.profile as usize]);
    let consents = std::mem::take(&mut piece.consents).into_iter();
    piece.consents = consents
        .filter(|((p, ..), _)| stays[*p as usize])
        .map(|((p, purpose, dated), heard)| ((number[p as usize], purpose, dated), heard))
        .collect();
    piece.profiles = profiles;
}

/// Takes mentions of people who were erased out of what others wrote; codes stay as they are.
fn clean(dict: &mut LocalDict, erasure_filter: &dyn ErasureFilter) {
    let text = |bytes| std::str::from_utf8(bytes).unwrap_or_default();
    let mut changed = false;
    let texts: Vec<Vec<u8>> = dict
        .iter()
        .map(|bytes| match erasure_filter.remove_mentions(text(bytes)) {
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
fn kept_texts(dict: &LocalDict, stays: &[bool]) -> (LocalDict, Vec<u32>) {
    let mut fewer = LocalDict::default();
    let number =
        dict.iter().zip(stays).map(|(text, stays)| if *stays { fewer.intern(text) } else { NONE_U32 }).collect();
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
