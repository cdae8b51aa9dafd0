### What can go wrong with files.

## Store error

store-error-not-found = { $path } does not exist. Check the name, or create a new project there.
store-error-no-folder = The folder of { $path } does not exist. Create it first, or choose another place.
store-error-already-exists = { $path } already exists. Open it, or choose another name.
store-error-not-a-project = { $path } is not a Desire Path project. To use it as data, import it into a project.
store-error-locked = { $path } is protected by a passphrase. Give the passphrase to open it.
store-error-wrong-passphrase = This passphrase does not open { $path }. Try again: look at capital letters and at the keyboard's language. Without the right one nobody can read the project; if you are sure of it, the file is damaged: take a backup.
store-error-encrypted-elsewhere = { $path } looks like an encrypted project. This build of Desire Path cannot open encrypted projects: use one that was built with the feature “encrypted” (the README says how). The file was not changed.
store-error-cannot-encrypt = { $path } cannot be encrypted by this build of Desire Path: use one that was built with the feature “encrypted” (the README says how), or keep the file on an encrypted disk.
store-error-newer = { $path } was made by a newer version of Desire Path (file format { $found }, this version knows up to { $known }). Update Desire Path to open it; the file was not changed.
store-error-damaged = { $path } is damaged ({ $detail }). Restore it from a backup, or import the original files into a new project.
store-error-in-use = { $path } is open in another Desire Path window{ $process }. Close it there, or open it here read-only.
store-error-read-only-place = { $path } cannot be written: the file or its folder is read-only. Open it read-only, or copy it to a folder of your own.
store-error-several-names = { $path } has a second name on this disk (a hard link). Changes made under two names would destroy each other: copy the project to a file of its own and use that, or remove the other name.
store-error-in-the-way = { $path } is in the way: a project needs this name for itself. Move that file away, or choose another name.
store-error-calls-wait = Events that came live are not in { $path } yet, or are still being taken. Let “serve” or the switch under Data › Live take what waits, end it, and try again. Nothing was changed.
store-error-opened-read-only = { $path } is open read-only. Close it and open it for editing to change it.
store-error-disk-full = The disk that holds { $path } is full. Nothing was changed; free some space and try again.
store-error-no-backup = { $path } is of an older file format. A copy of it is kept before it is brought up to date, and { $copy } could not be written ({ $why }). Free some space or make the folder writable, then open it again; it was not changed.
store-error-unfitting = { $path } holds numbers that do not fit what is in it ({ $detail }), so it was not read. Restore it from a backup, or import the original files into a new project.
store-error-erasure-unfinished = The people are erased from { $path }, but the file could not be rewritten ({ $why }), so traces may be left in it. Close other windows, see that there is room on the disk, and open the project again: the work is finished then.
store-error-query = The query did not work: { $reason }
store-error-query-too-large = The query was stopped: { $reason }.
store-error-query-writes = Queries can only read a project; this one would change it. Use SELECT, or change the project in the program.
store-error-name-taken = There is already a segment called “{ $name }”. Choose another name.
store-error-cancelled = cancelled
store-error-process = {" "}(process { $id })
store-error-cannot-be-opened = the file cannot be opened
store-error-of-disk = the disk reported an error ({ $error })
store-error-other = { $path }: { $detail }

## Output error

output-error-project = { $path } is the project itself or belongs to it. Nothing was written; choose another name.
output-error-another-project = { $path } is a Desire Path project or belongs to one, and no command writes over a project. Nothing was written; choose another name, or delete the project first.
output-error-input = { $path } is also used otherwise by this command. Nothing was written; choose another name.
output-error-imported = { $path } was imported into this project and may be the only copy of that data. Nothing was written; choose another name.
output-error-exists = { $path } exists already. Nothing was written; choose another name or move that file away.
output-error-io = { $path } cannot be written: { $reason }. Choose another name or folder.
file-link-leads-nowhere = it is a link that leads nowhere
file-folder-missing = its folder does not exist
file-read-only = the folder or file is read-only
file-disk-full = the disk is full
file-is-folder = it is a folder
file-is-no-file = it is not a file
file-name-is-no-name = it is not the name of a file
store-block-checksum = its checksum does not match
store-block-malformed = its columns do not fit together

## What is being done, and what the journal calls it

stage-reading-the-project = Reading the project
stage-writing-the-shops-exports = Writing the shop's exports
stage-keeping-the-project-ready-to-open = Keeping the project ready to open
stage-copying-the-project = Copying the project
stage-rewriting-events = Rewriting events
stage-keeping-the-totals = Keeping the totals
stage-rewriting-the-file = Rewriting the file
stage-reading-events = Reading events
stage-removing-what-is-known-about-them = Removing what is known about them
stage-replacing-identifiers = Replacing identifiers
stage-copying-events = Copying events
stage-checking-the-file = Checking the file
stage-checking-tables = Checking tables
stage-checking-events = Checking events
stage-rewriting-the-project = Rewriting the project
journal-remove-undone-imports = Remove undone imports
journal-remove-old-events = Remove old events
journal-erase-people = Erase people
journal-pseudonymised-copy = Made as a pseudonymised copy
journal-encrypt-project = Encrypt the project
journal-change-passphrase = Change the passphrase
journal-remove-encryption = Remove the encryption
journal-events-became-totals = { $events } { $events ->
    [one] event
   *[other] events
} became { $totals } { $totals ->
    [one] total
   *[other] totals
}
journal-accept-changes = Accept changes made outside the program: { $tables }

## Damage

query-columns-of-table = { $table } has { $columns }
query-needs-more-memory = it needs more than { $megabytes } MB of memory. Ask for less, or allow more with --max-memory
damage-incomplete = Incomplete: { $lost } of { $all } events cannot be read and are left out, the project file is damaged.
damage-not-verified = Not verified: the { $n ->
    [one] table { $names } was
   *[other] tables { $names } were
} changed outside the program or damaged, so numbers may be wrong.
damage-restore-or-accept = Restore the project from a backup, or accept the change if it is yours.
damage-restore-or-import-again = Restore the project from a backup, or undo the import of { $files } and import it again.

## Details of what is wrong

store-detail-not-allowed = you are not allowed to read it
store-detail-name-is-no-text = its name is not valid text
store-detail-copy-differs = the copy is not the same as the project
store-detail-changed-outside = changed outside the program or damaged
store-detail-list-of-tables = the list of tables
store-detail-table = table { $table }
store-detail-stray-row = row { $row } refers to something that is not in table { $parent }
store-detail-block-of-events = block { $row } of the events
store-detail-project-file = the file
store-detail-erasure-unfinished = an erasure is not finished: open the project for editing while it is open nowhere else
store-detail-not-this-table = another program put something else in place of its table { $name }
store-detail-step-of-other-version = this step was made by another version of Desire Path and can be neither undone nor done again
store-detail-no-file = { $path } is not a file
store-detail-cannot-be-locked = the project cannot be locked ({ $error })
store-detail-unknown-prediction = a prediction is of the unknown kind "{ $kind }"
store-detail-unknown-touchpoint-kind = the touchpoint { $touchpoint } is of the unknown kind "{ $code }"
store-detail-unnamed-property = a property has no name or no kind
store-detail-source-numbers = the numbers of its sources have a gap
store-detail-events-in-blocks = its blocks claim { $claimed } events in { $bytes } bytes
store-detail-block-size = its size makes no sense
store-detail-block-refers = it refers to something that is not in the file
store-detail-unreadable-place = the file cannot be read there: { $error }
store-detail-profile-numbers = profiles are numbered up to { $numbers }, but there are { $rows }
store-detail-long-column = a column holds more than 4 GB of text
store-detail-profile-number = a profile has the number { $id }, which is not possible
store-detail-name-numbers = the numbers of the names of kind { $kind } have a gap
store-detail-missing-profiles = events refer to profiles that are missing
store-detail-block-kept = block { $block } of import { $import }: { $error }. What the block holds is unknown, so nothing was removed. Undo that import and close the project, which removes the block, then try again
store-detail-open-elsewhere = the project is open in another window
store-detail-changed-meanwhile = the project was changed meanwhile
store-detail-derived-column = the derived column { $column } is damaged
store-detail-no-random-numbers = the system gives no random numbers for a key ({ $error })
query-takes-too-long = it took longer than { $seconds } seconds. Ask for less, or allow more with --timeout
query-makes-long-text = it makes a text of more than { $megabytes } MB. Ask for less
query-has-many-rows = it has more than { $rows } rows. Add LIMIT to it, or allow more with --max-rows
