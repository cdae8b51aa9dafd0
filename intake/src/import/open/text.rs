//! Values of other formats as the text of a table.

/// Appends a text as a JSON string.
pub(crate) fn json_string(out: &mut Vec<u8>, text: &str) {
    out.push(b'"');
    let mut rest = text.as_bytes();
    while let Some(i) = rest.iter().position(|&b| b < b' ' || b == b'"' || b == b'\\') {
        out.extend_from_slice(&rest[..i]);
        match rest[i] {
            b'\n' => out.extend_from_slice(b"\\n"),
            b'\t' => out.extend_from_slice(b"\\t"),
            b'\r' => out.extend_from_slice(b"\\r"),
            b @ (b'"' | b'\\') => out.extend_from_slice(&[b'\\', b]),
            b => out.extend_from_slice(format!("\\u{b:04x}").as_bytes()),
        }
        rest = &rest[i + 1..];
    }
    out.extend_from_slice(rest);
    out.push(b'"');
}

/// Appends a member of a JSON object whose brace is open; empty values are left out.
pub(crate) fn json_member(out: &mut Vec<u8>, key: &str, value: &str) {
    if value.is_empty() {
        return;
    }
    if out.last() != Some(&b'{') {
        out.push(b',');
    }
    json_string(out, key);
    out.push(b':');
    json_string(out, value);
}

/// Appends a field of a row whose fields stand between commas.
pub(crate) fn csv_field(out: &mut Vec<u8>, text: &str) {
    let plain = !text.bytes().any(|b| matches!(b, b',' | b'"' | b'\n' | b'\r'));
    if plain {
        out.extend_from_slice(text.as_bytes());
        return;
    }
    out.push(b'"');
    for b in text.bytes() {
        if b == b'"' {
            out.push(b'"');
        }
        out.push(b);
    }
    out.push(b'"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_can_be_read_again() {
        for text in ["", "plain", "a\"b\\c\n\t\u{1}ä😀"] {
            let mut json = Vec::new();
            json_string(&mut json, text);
            assert_eq!(serde_json::from_slice::<String>(&json).unwrap(), text);
        }
        let mut row = Vec::new();
        csv_field(&mut row, "a,\"b\"\nc");
        assert_eq!(row, b"\"a,\"\"b\"\"\nc\"");
    }
}
