//! Slow work on named threads: one thing of a kind at a time, results taken by the main thread.

use std::any::Any;
use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::{self, JoinHandle};

use crate::app::WakeUp;
use crate::base::problem::{Message, Place, Problem};

/// A kind of work; each is done once at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum JobKey {
    Export,
    Import,
    LetterPreview,
    Photo,
    Preview,
}

/// Number of kinds, and so the most results that can wait.
const KEY_COUNT: usize = 5;

impl JobKey {
    /// The thread that does it. Previews have their own, so that no export makes typing wait.
    fn thread_name(self) -> &'static str {
        match self {
            Self::Export | Self::Import | Self::Photo => "callfit-files",
            Self::LetterPreview | Self::Preview => "callfit-preview",
        }
    }
}

/// Work that has ended; a panic inside it is a problem like any other.
#[derive(Debug)]
pub(crate) struct JobDone<T> {
    pub(crate) key: JobKey,
    pub(crate) result: Result<T, Problem>,
}

type Work<T> = Box<dyn FnOnce() -> Result<T, Problem> + Send>;

/// Threads at work. They start when first needed and stay, so that what they keep stays warm.
pub(crate) struct Jobs<T> {
    wake_up: WakeUp,
    done_sender: SyncSender<JobDone<T>>,
    done: Receiver<JobDone<T>>,
    threads: BTreeMap<&'static str, Worker<T>>,
    running: BTreeSet<JobKey>,
}

struct Worker<T> {
    /// `None` once the thread has been told to end.
    work: Option<SyncSender<(JobKey, Work<T>)>>,
    /// `None` once the thread has ended.
    thread: Option<JoinHandle<()>>,
}

impl<T: Send + 'static> Jobs<T> {
    /// `wake_up` is called, on the worker's thread, after each piece of work.
    pub(crate) fn new(wake_up: WakeUp) -> Self {
        let (done_sender, done) = sync_channel(KEY_COUNT);
        Self {
            wake_up,
            done_sender,
            done,
            threads: BTreeMap::new(),
            running: BTreeSet::new(),
        }
    }

    /// Hands `work` to its thread; refuses while work of the same kind has not ended.
    pub(crate) fn start(
        &mut self,
        key: JobKey,
        work: impl FnOnce() -> Result<T, Problem> + Send + 'static,
    ) -> Result<(), Problem> {
        if self.is_running(key) {
            let busy = Problem::warning(Place::default(), Message::new("app-still-busy"));
            return Err(busy.hint(Message::new("app-still-busy-hint")));
        }
        self.hand_over(key, Box::new(work))
            .map_err(|err| thread_problem(&err))?;
        self.running.insert(key);
        Ok(())
    }

    fn hand_over(&mut self, key: JobKey, work: Work<T>) -> io::Result<()> {
        let name = key.thread_name();
        let worker = match self.threads.remove(name) {
            Some(worker) => worker,
            None => self.spawn(name)?,
        };
        let sent = worker
            .work
            .as_ref()
            .is_some_and(|sender| sender.try_send((key, work)).is_ok());
        self.threads.insert(name, worker);
        if sent {
            Ok(())
        } else {
            Err(io::ErrorKind::BrokenPipe.into())
        }
    }

    fn spawn(&self, name: &'static str) -> io::Result<Worker<T>> {
        let (sender, work) = sync_channel::<(JobKey, Work<T>)>(KEY_COUNT);
        let (done, wake_up) = (self.done_sender.clone(), Arc::clone(&self.wake_up));
        let thread = thread::Builder::new()
            .name(name.to_owned())
            .spawn(move || {
                for (key, work) in work {
                    let result = panic::catch_unwind(AssertUnwindSafe(work))
                        .unwrap_or_else(|payload| Err(panic_problem(payload.as_ref())));
                    if done.send(JobDone { key, result }).is_err() {
                        return;
                    }
                    wake_up();
                }
            })?;
        Ok(Worker {
            work: Some(sender),
            thread: Some(thread),
        })
    }

    pub(crate) fn is_running(&self, key: JobKey) -> bool {
        self.running.contains(&key)
    }

    /// What has ended since the last call, in the order in which it ended.
    pub(crate) fn take(&mut self) -> Vec<JobDone<T>> {
        let ended: Vec<_> = self.done.try_iter().collect();
        for done in &ended {
            self.running.remove(&done.key);
        }
        ended
    }

    /// Waits for the next piece of work to end; `None` if none is under way.
    pub(crate) fn wait(&mut self) -> Option<JobDone<T>> {
        if self.running.is_empty() {
            return None;
        }
        let done = self.done.recv().ok()?;
        self.running.remove(&done.key);
        Some(done)
    }
}

/// Lets work under way come to its end: a file is written whole even if the window is closed meanwhile.
impl<T> Drop for Jobs<T> {
    fn drop(&mut self) {
        for worker in self.threads.values_mut() {
            worker.work = None;
        }
        for worker in self.threads.values_mut() {
            if let Some(thread) = worker.thread.take() {
                // It cannot have panicked: every panic of its work is caught.
                thread.join().ok();
            }
        }
    }
}

fn thread_problem(err: &io::Error) -> Problem {
    let message = Message::new("app-no-thread").with("reason", err.to_string());
    Problem::error(Place::default(), message).hint(Message::new("app-no-thread-hint"))
}

/// A fault of ours as a problem like any other.
pub(crate) fn panic_problem(payload: &(dyn Any + Send)) -> Problem {
    let reason = payload
        .downcast_ref::<String>()
        .map(String::as_str)
        .or_else(|| payload.downcast_ref::<&str>().copied())
        .unwrap_or_default();
    let message = Message::new("app-bug").with("reason", reason);
    Problem::error(Place::default(), message).hint(Message::new("app-bug-hint"))
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::sync::mpsc;

    use super::*;

    fn jobs() -> (Jobs<usize>, Arc<AtomicUsize>) {
        let calls = Arc::new(AtomicUsize::new(0));
        let counter = Arc::clone(&calls);
        let wake_up = Arc::new(move || {
            counter.fetch_add(1, Ordering::SeqCst);
        });
        (Jobs::new(wake_up), calls)
    }

    #[test]
    fn results_come_back_and_the_window_is_woken() {
        let (mut jobs, calls) = jobs();
        jobs.start(JobKey::Preview, || Ok(7)).unwrap();
        let done = jobs.wait().unwrap();
        assert_eq!((done.key, done.result), (JobKey::Preview, Ok(7)));
        assert!(jobs.wait().is_none());
        drop(jobs);
        assert_eq!(calls.load(Ordering::SeqCst), 1);
    }

    #[test]
    fn a_panic_becomes_a_problem_and_the_thread_goes_on() {
        let (mut jobs, _) = jobs();
        jobs.start(JobKey::Import, || panic!("no such page"))
            .unwrap();
        let problem = jobs.wait().unwrap().result.unwrap_err();
        assert_eq!(problem.message.args, [("reason", "no such page".into())]);
        jobs.start(JobKey::Import, || Ok(1)).unwrap();
        assert_eq!(jobs.wait().unwrap().result, Ok(1));
    }

    #[test]
    fn work_of_one_kind_is_done_once_at_a_time() {
        let (mut jobs, _) = jobs();
        let (go, wait) = mpsc::channel::<()>();
        let work = move || Ok(wait.iter().count());
        jobs.start(JobKey::Export, work).unwrap();
        let busy = jobs.start(JobKey::Export, || Ok(1)).unwrap_err();
        assert_eq!(busy.message.key, "app-still-busy");
        jobs.start(JobKey::Preview, || Ok(1)).unwrap();
        assert_eq!(jobs.wait().unwrap().key, JobKey::Preview);
        drop(go);
        assert_eq!(jobs.wait().unwrap().key, JobKey::Export);
        assert!(jobs.take().is_empty());
    }

    #[test]
    fn work_under_way_ends_before_the_jobs_are_dropped() {
        let (mut jobs, _) = jobs();
        let ended = Arc::new(AtomicUsize::new(0));
        let counter = Arc::clone(&ended);
        let work = move || Ok(counter.fetch_add(1, Ordering::SeqCst));
        jobs.start(JobKey::Export, work).unwrap();
        drop(jobs);
        assert_eq!(ended.load(Ordering::SeqCst), 1);
    }
}
