//! `encrypt`, `decrypt` and `passphrase`.

use crate::privacy::Passphrase;
use crate::progress::Progress;
use crate::store::{CAN_ENCRYPT, StoreError, looks_encrypted};
use crate::texts::text;
use crate::workspace::Workspace;

use super::args::{DecryptArgs, EncryptArgs, PassphraseArgs, ProjectArg};
use super::error::usage;
use super::output::print_note;
use super::passphrase::new_passphrase;
use super::project::edit;
use super::watch::ProgressDisplay;

pub(super) fn encrypt(args: &EncryptArgs) -> anyhow::Result<()> {
    let project = &args.project;
    if !CAN_ENCRYPT {
        return Err(StoreError::CannotEncrypt(project.path.clone()).into());
    }
    if looks_encrypted(&project.path) {
        return Err(usage(text!(
            "cli-protect-encrypted-already-desire-path-passphrase-changes",
            path = project.path.display()
        )));
    }
    // what cannot be opened is found before anybody thinks of a passphrase
    let workspace = edit(project)?;
    let passphrase = project.choose_passphrase()?;
    write_anew(workspace, Some(passphrase))?;
    print_note(&text!("cli-protect-is-encrypted-now", path = project.path.display()));
    print_note(text!("cli-protect-keep-passphrase-safe"));
    print_note(text!("cli-protect-copies-made-before-not-encrypted-disk"));
    Ok(())
}

pub(super) fn decrypt(args: &DecryptArgs) -> anyhow::Result<()> {
    let project = &args.project;
    let name = project.path.display();
    if !args.yes {
        return Err(usage(text!("cli-protect-would-write-without-encryption-whoever-gets", name)));
    }
    let workspace = edit(project)?;
    encrypted(project, &workspace)?;
    write_anew(workspace, None)?;
    print_note(&text!("cli-protect-not-encrypted-any-more-whoever-gets", name));
    Ok(())
}

pub(super) fn passphrase(args: &PassphraseArgs) -> anyhow::Result<()> {
    let project = &args.project;
    let workspace = edit(project)?;
    encrypted(project, &workspace)?;
    let passphrase = new_passphrase(&project.path, args.new_passphrase_file.as_deref())?;
    write_anew(workspace, Some(passphrase))?;
    print_note(&text!("cli-protect-has-another-passphrase-now-copies-made", path = project.path.display()));
    print_note(text!("cli-protect-keep-passphrase-safe"));
    Ok(())
}

fn encrypted(project: &ProjectArg, workspace: &Workspace) -> anyhow::Result<()> {
    if workspace.snapshot().is_encrypted() {
        Ok(())
    } else {
        let name = project.path.display();
        Err(usage(text!("cli-protect-not-encrypted-desire-path-encrypt-protects", name)))
    }
}

fn write_anew(mut workspace: Workspace, passphrase: Option<Passphrase>) -> anyhow::Result<()> {
    let progress = Progress::new();
    let watch = ProgressDisplay::start(&progress);
    let done = workspace.protect(passphrase, &progress);
    drop(watch);
    done?;
    Ok(workspace.close()?)
}
