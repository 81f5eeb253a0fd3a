//! The same work for many people, on all cores: results in the order of the input, memory flat, no one stops another.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{BufRead as _, BufReader, Read as _};
use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, sync_channel};
use std::thread;

use crate::app::jobs::panic_problem;
use crate::base::files::{self, safe_file_name};
use crate::base::problem::{Place, Problem};

/// Longest line that is read, in bytes; as long as the largest file.
const MAX_LINE: usize = 20_000_000;

/// How many people may be under way, or done but waiting for one before them.
const AHEAD: usize = 256;

/// One person's data before it is read.
pub(crate) struct Input {
    /// Where it stands.
    pub(crate) place: Place,
    /// What its file is to be called, without ending; a line adds the person's name.
    pub(crate) stem: String,
    pub(crate) content: Content,
}

pub(crate) enum Content {
    File(PathBuf),
    /// A line of a file, which holds a JSON document.
    Line(Vec<u8>),
    /// A line that could not be read.
    Unread(Problem),
}

/// The files of a folder by name; folders in it are left out.
///
/// No two have the same stem, whatever system the names are for.
pub(crate) fn folder(path: &Path) -> Result<Vec<Input>, Problem> {
    let entries = fs::read_dir(path).map_err(|err| files::read_problem(path, &err))?;
    let mut paths: Vec<PathBuf> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.is_file())
        .collect();
    paths.sort();
    let mut stems: BTreeMap<String, usize> = BTreeMap::new();
    let input = |path: PathBuf| {
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        let name = safe_file_name(&name);
        let mut stem = name.clone();
        // A stem that was made unique may be the one of another file.
        while let Some(count) = stems.get_mut(&stem.to_lowercase()) {
            *count += 1;
            stem = format!("{name}-{count}");
        }
        stems.insert(stem.to_lowercase(), 1);
        Input {
            place: Place::file(&path),
            stem,
            content: Content::File(path),
        }
    };
    Ok(paths.into_iter().map(input).collect())
}

/// The lines of a file, read one by one; empty ones are left out.
pub(crate) fn lines(path: &Path) -> Result<impl Iterator<Item = Input> + use<>, Problem> {
    let mut lines = Lines {
        reader: BufReader::new(files::open(path)?),
        path: path.to_owned(),
        number: 0,
    };
    Ok(std::iter::from_fn(move || lines.next_input()))
}

struct Lines {
    reader: BufReader<File>,
    path: PathBuf,
    number: usize,
}

impl Lines {
    fn next_input(&mut self) -> Option<Input> {
        loop {
            self.number += 1;
            let place = Place {
                line: Some(self.number),
                ..Place::file(&self.path)
            };
            let content = match self.line() {
                Ok(line) if line.is_empty() => return None,
                Ok(line) if line.iter().all(u8::is_ascii_whitespace) => continue,
                Ok(line) if line.len() > MAX_LINE => {
                    self.skip_line();
                    let limit = u64::try_from(MAX_LINE).unwrap_or(u64::MAX);
                    Content::Unread(files::too_large(&self.path, limit))
                }
                Ok(line) => Content::Line(line),
                Err(err) => {
                    // What cannot be read now will not be read later.
                    self.number = usize::MAX - 1;
                    Content::Unread(files::read_problem(&self.path, &err))
                }
            };
            let stem = format!("{:06}", self.number);
            return Some(Input {
                place,
                stem,
                content,
            });
        }
    }

    fn line(&mut self) -> std::io::Result<Vec<u8>> {
        let mut line = Vec::new();
        if self.number < usize::MAX {
            let limit = u64::try_from(MAX_LINE).unwrap_or(u64::MAX);
            let mut limited = self.reader.by_ref().take(limit.saturating_add(1));
            limited.read_until(b'\n', &mut line)?;
        }
        Ok(line)
    }

    /// Leaves out what remains of a line that is too long.
    fn skip_line(&mut self) {
        loop {
            let Ok(buffer) = self.reader.fill_buf() else {
                return;
            };
            let end = buffer.iter().position(|byte| *byte == b'\n');
            let length = end.map_or(buffer.len(), |at| at + 1);
            self.reader.consume(length);
            if end.is_some() || length == 0 {
                return;
            }
        }
    }
}

/// Does `work` on each input, on as many threads as there are cores, and hands the results to `each` in order.
///
/// A panic in `work` becomes what `failed` makes of it.
pub(crate) fn run<R: Send>(
    inputs: impl Iterator<Item = Input> + Send,
    work: impl Fn(Input) -> R + Sync,
    failed: impl Fn(Place, Problem) -> R + Sync,
    mut each: impl FnMut(R),
) {
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let (permit, permits) = sync_channel::<()>(AHEAD);
    for _ in 0..AHEAD {
        // As many as there is room for.
        permit.send(()).ok();
    }
    let (feed, queue) = sync_channel::<(usize, Input)>(2 * threads);
    let (done, results) = sync_channel::<(usize, R)>(2 * threads);
    let queue = Mutex::new(queue);
    thread::scope(|scope| {
        scope.spawn(move || {
            for (at, input) in inputs.enumerate() {
                if permits.recv().is_err() || feed.send((at, input)).is_err() {
                    return;
                }
            }
        });
        for _ in 0..threads {
            let (done, queue, work, failed) = (done.clone(), &queue, &work, &failed);
            scope.spawn(move || {
                while let Some((at, input)) = next(queue) {
                    let place = input.place.clone();
                    let result = panic::catch_unwind(AssertUnwindSafe(|| work(input)));
                    let result = result
                        .unwrap_or_else(|payload| failed(place, panic_problem(payload.as_ref())));
                    if done.send((at, result)).is_err() {
                        return;
                    }
                }
            });
        }
        drop(done);
        let mut waiting = BTreeMap::new();
        let mut next = 0;
        for (at, result) in results {
            waiting.insert(at, result);
            while let Some(result) = waiting.remove(&next) {
                next += 1;
                each(result);
                // There is nobody to wait for it once all inputs are read.
                permit.send(()).ok();
            }
        }
    });
}

/// The next input; whoever waits for it holds the queue.
fn next(queue: &Mutex<Receiver<(usize, Input)>>) -> Option<(usize, Input)> {
    queue.lock().ok()?.recv().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn input(line: usize) -> Input {
        Input {
            place: Place {
                line: Some(line),
                ..Place::default()
            },
            stem: String::new(),
            content: Content::Line(Vec::new()),
        }
    }

    #[test]
    fn results_come_in_order_and_a_panic_stops_nobody() {
        let count = 3 * AHEAD;
        let mut seen = Vec::new();
        let work = |input: Input| {
            let line: usize = input.place.line.unwrap();
            assert!(line != 7, "no luck");
            // The first ones take longest.
            let turns = if line.is_multiple_of(50) { 200_000 } else { 10 };
            std::hint::black_box((0..turns).fold(0_u64, |sum, n| sum ^ n));
            (line, true)
        };
        let failed = |place: Place, _| (place.line.unwrap(), false);
        run((0..count).map(input), work, failed, |result| {
            seen.push(result);
        });
        let expected: Vec<_> = (0..count).map(|line| (line, line != 7)).collect();
        assert_eq!(seen, expected);
    }

    #[test]
    fn files_that_differ_in_case_or_ending_alone_get_names_of_their_own() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["anna.json", "anna.pdf", "Jan?.xml", "anna-2.json"] {
            File::create(folder.path().join(name)).unwrap();
        }
        fs::create_dir(folder.path().join("more")).unwrap();
        let stems: Vec<String> = super::folder(folder.path())
            .unwrap()
            .into_iter()
            .map(|input| input.stem)
            .collect();
        assert_eq!(stems, ["Jan", "anna-2", "anna", "anna-3"]);
    }

    #[test]
    fn lines_are_read_one_by_one_without_empty_ones_and_a_long_one_costs_itself_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("people.ndjson");
        let long = "x".repeat(MAX_LINE + 5);
        files::write_new(&path, format!("{{}}\n\n{long}\n{{}}").as_bytes()).unwrap();
        let read: Vec<(String, bool)> = lines(&path)
            .unwrap()
            .map(|input| (input.stem, matches!(input.content, Content::Line(_))))
            .collect();
        let expected = [("000001", true), ("000003", false), ("000004", true)];
        assert_eq!(
            read,
            expected.map(|(stem, is_read)| (stem.to_owned(), is_read))
        );
    }
}
