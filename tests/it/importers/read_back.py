"""Reads files for other tools back with the libraries of their makers and with strict parsers.

Usage: read_back.py people|actions FOLDER. Prints one JSON object: how many rows each file has, by its name. What is not as the
tool wants it ends the script with an error.
"""

import csv
import hashlib
import io
import json
import sys
from datetime import datetime
from pathlib import Path

import phonenumbers


def rows(path):
    """The rows of a file as importers read them: UTF-8 without a mark, one header, every row as long as it, no field left open."""
    raw = path.read_bytes()
    assert not raw.startswith(b"\xef\xbb\xbf"), f"{path.name} begins with a byte order mark"
    lines = list(csv.reader(io.StringIO(raw.decode("utf-8"), newline=""), strict=True))
    header, body = lines[0], lines[1:]
    assert all(header) and len(set(header)) == len(header), f"{path.name}: {header}"
    for row in body:
        assert len(row) == len(header), f"{path.name}: {row}"
    return [dict(zip(header, row)) for row in body]


def number(raw):
    """A number as Google's own library writes it (E.164)."""
    return phonenumbers.format_number(phonenumbers.parse(raw, "DE"), phonenumbers.PhoneNumberFormat.E164) if raw else ""


def check_numbers(name, found):
    for phone in filter(None, found):
        assert phone == number(phone) and phonenumbers.is_possible_number(phonenumbers.parse(phone)), f"{name}: {phone}"


def check_google(folder, people):
    from google.ads.datamanager_util.format import Encoding, Formatter

    formatter = Formatter()
    plain, hashed = rows(folder / "google-ads.csv"), rows(folder / "google-ads-hashed.csv")
    assert {row["Email"] for row in plain} == {formatter.format_email_address(row["email"]) for row in people}
    assert {row["Email"] for row in hashed} == {formatter.process_email_address(row["email"], Encoding.HEX) for row in people}
    numbers = [formatter.format_phone_number(number(row["phone"])) for row in people if row["phone"]]
    assert {row["Phone"] for row in plain if row["Phone"]} == set(numbers)
    hashes = {formatter.process_phone_number(phone, Encoding.HEX) for phone in numbers}
    assert {row["Phone"] for row in hashed if row["Phone"]} == hashes
    # names, country and postcode together or not at all; of the United States five digits, as Google's help asks for
    for row, original, hashes in zip(plain, people, hashed, strict=True):
        address = [row[column] for column in ["First Name", "Last Name", "Country", "Zip"]]
        if not original["postcode"]:
            assert address == [""] * 4, row
            continue
        zip_code = original["postcode"][:5] if original["country"] == "US" else original["postcode"]
        assert address == [
            formatter.format_given_name(original["first_name"]),
            formatter.format_family_name(original["last_name"]),
            formatter.process_region_code(original["country"]),
            formatter.process_postal_code(zip_code),
        ], row
        assert [hashes["First Name"], hashes["Last Name"], hashes["Country"], hashes["Zip"]] == [
            formatter.process_given_name(original["first_name"], Encoding.HEX),
            formatter.process_family_name(original["last_name"], Encoding.HEX),
            address[2],
            address[3],
        ], hashes


def check_meta(folder, people):
    from facebook_business.adobjects.customaudience import CustomAudience
    from facebook_business.adobjects.serverside.normalize import Normalize

    plain, hashed = rows(folder / "meta.csv"), rows(folder / "meta-hashed.csv")

    def sent(row):
        users = [[row["email"], row["phone"]]]
        return CustomAudience.format_params(["EMAIL", "PHONE"], users, is_raw=True)["payload"]["data"][0]

    nothing = hashlib.sha256(b"").hexdigest()
    for row, hashes in zip(plain, hashed, strict=True):
        email, phone = sent(row)
        assert (hashes["email"], hashes["phone"] or nothing) == (email, phone), row
        assert hashes["uid"] == row["uid"], "numbers of customers stay as they are"
    # towns, states, postcodes and countries as Meta's own library has them, which takes no dash out of a postcode but ends there
    for row, original, hashes in zip(plain, people, hashed, strict=True):
        for column, field, source in [("ct", "ct", "city"), ("st", "st", "state"), ("country", "country", "country")]:
            assert row[column] == (Normalize.normalize_field_skip_hashing(field, original[source]) or ""), row
            assert hashes[column] == (Normalize.normalize_field(field, original[source]) or ""), hashes
        if "-" not in original["postcode"] or original["country"] == "US":
            assert row["zip"] == (Normalize.normalize_field_skip_hashing("zp", original["postcode"]) or ""), row
            assert hashes["zip"] == (Normalize.normalize_field("zp", original["postcode"]) or ""), hashes
    originals = {tuple(sent({"email": row["email"], "phone": number(row["phone"])})) for row in people}
    assert originals == {tuple(sent(row)) for row in plain}


def check_tiktok(folder):
    plain, hashed = rows(folder / "tiktok.csv"), rows(folder / "tiktok-hashed.csv")
    digest = lambda text: hashlib.sha256(text.encode()).hexdigest() if text else ""
    for row, hashes in zip(plain, hashed, strict=True):
        assert (hashes["Email_SHA256"], hashes["Phone_SHA256"]) == (digest(row["Email"]), digest(row["Phone"])), row


def check_people(folder):
    people = rows(folder / "people.csv")
    check_google(folder, people)
    check_meta(folder, people)
    check_tiktok(folder)
    found = {}
    for name, column in [("klaviyo", "Phone Number"), ("mailchimp", "Phone Number"), ("hubspot", "Phone Number"), ("braze", "phone"), ("customer-io", "phone")]:
        listed = rows(folder / f"{name}.csv")
        check_numbers(name, [row[column] for row in listed])
        assert {row[column] for row in listed} == {number(row["phone"]) for row in people}, name
        found[name] = len(listed)
    first = {row["First Name"] for row in rows(folder / "klaviyo.csv")}
    assert first == {row["first_name"] for row in people}, first
    # nothing stands before what a spreadsheet would take for a formula
    assert {row["Last Name"] for row in rows(folder / "klaviyo.csv")} == {row["last_name"] for row in people}
    for name in ["google-ads", "meta", "tiktok"]:
        found[name] = len(rows(folder / f"{name}.csv"))
    found["salesforce"] = count_salesforce(folder / "salesforce.csv")
    return found


def count_salesforce(path):
    """The records that the bulk loader counts and would send."""
    from simple_salesforce import bulk2

    n = bulk2._count_csv(filename=str(path), skip_header=True)
    parts = list(bulk2._split_csv(filename=str(path), max_records=4))
    assert sum(part[0] for part in parts) == n, parts
    return n


def check_actions(folder):
    import icalendar

    found = {}
    for name, key in [("klaviyo", "Email"), ("mailchimp", "Email Address"), ("hubspot", "Email"), ("braze", "external_id"), ("customer-io", "id")]:
        listed = rows(folder / f"{name}.csv")
        keys = {row[key] for row in listed}
        assert len(keys) == len(listed), f"{name}: somebody is in it twice"
        playbooks = {value for row in listed for column, value in row.items() if column.lower().endswith("playbook")}
        assert playbooks and "" not in playbooks, f"{name}: {playbooks}"
        found[name] = len(listed)
    for row in rows(folder / "klaviyo.csv"):
        for column in ["Desire Path Send At", "Desire Path Expires At"]:
            datetime.strptime(row[column], "%Y-%m-%d %H:%M:%S%z")
    for row in rows(folder / "hubspot.csv"):
        datetime.strptime(row["Desire Path Send At"], "%Y-%m-%d")
    for row in rows(folder / "mailchimp.csv"):
        assert all(len(value.encode()) <= 255 for value in row.values()), row
    events = rows(folder / "braze-events.csv")
    for row in events:
        datetime.fromisoformat(row["time"])
        assert row["name"] == "desire_path_action", row
    found["braze-events"] = len(events)
    events = rows(folder / "customer-io-events.csv")
    for row in events:
        assert 1_600_000_000 < int(row["timestamp"]) < 4_000_000_000, row
    found["customer-io-events"] = len(events)
    calendar = icalendar.Calendar.from_ical((folder / "sends.ics").read_bytes())
    moments = calendar.walk("VEVENT")
    assert moments and all(event["UID"] and event.decoded("DTSTART").tzinfo for event in moments)
    assert len({event["UID"] for event in moments}) == len(moments)
    # messages go out by day, so that their days are those of Greenwich too
    found["in_calendar"] = sorted({event.decoded("DTSTART").date().isoformat() for event in moments})
    found["planned"] = sorted({row["day"] for row in rows(folder / "plan.csv")} - {""})
    return found


what, folder = sys.argv[1], Path(sys.argv[2])
print(json.dumps({"people": check_people, "actions": check_actions}[what](folder)))
