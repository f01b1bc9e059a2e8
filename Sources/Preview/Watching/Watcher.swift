import CLinux
import Effects
import Glibc
import Synchronization

/// Notices what happens in folders. It looks at folders rather than files, since editors save by putting another file in the
/// place of the one that is there; and at the folders around the grounds, since these may go and come back.
public final class Watcher: Sendable {
    private let inotify: Int32
    private let state = Mutex(State())

    private struct State {
        var grounds: [Ground] = []
        var folders = WatchedFolders()
        /// Why some folders aren't watched.
        var failure: DiskError?
    }

    /// Throws if the system lets nobody watch any more.
    public init() throws(DiskError) {
        inotify = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
        guard inotify >= 0 else { throw DiskError("watch", "folders", errno) }
    }

    deinit { close(inotify) }

    /// Watches these from now on. Answers why some of them can't be.
    @discardableResult
    public func watch(_ grounds: [Ground]) -> DiskError? {
        state.withLock { state in
            state.grounds = grounds
            cover(&state)
            return state.failure
        }
    }

    /// Waits until something has happened and a moment has passed in which nothing more did; nil once the process is asked to
    /// stop. Throws if that can't be waited for.
    public func next(until stop: StopSignal) throws(DiskError) -> Changes? {
        while true {
            guard try isReady(within: -1, stop) else { return nil }
            let changes = try gather(stop)
            if !changes.isEmpty { return changes }
        }
    }

    /// What belongs together comes together: a checkout is hundreds of files, one after another.
    private func gather(_ stop: StopSignal) throws(DiskError) -> Changes {
        var (paths, isOverflow, left) = (Set<String>(), false, Watcher.mostMoments)
        repeat {
            for happening in Happening.read(inotify) {
                if happening.isOverflow { isOverflow = true }
                if let path = note(happening) { paths.insert(path) }
            }
            left -= 1
            let moment = paths.count > Watcher.many ? Watcher.longMoment : Watcher.moment
            guard left > 0, try isReady(within: moment, stop) else { break }
        } while true
        return Changes(paths, isOverflow: isOverflow)
    }

    /// Whether something has happened; false as well once the process is asked to stop.
    private func isReady(within milliseconds: Int32, _ stop: StopSignal) throws(DiskError) -> Bool {
        var polled = [inotify, stop.descriptor].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        while poll(&polled, nfds_t(polled.count), milliseconds) < 0 {
            guard errno == EINTR else { throw DiskError("watch", "folders", errno) }
        }
        return polled[0].revents != 0 && polled[1].revents == 0
    }

    /// The path that it is about, if it matters.
    private func note(_ happening: Happening) -> String? {
        state.withLock { state in
            if happening.isOverflow {
                cover(&state)
                return nil
            }
            guard let folder = state.folders.path(of: happening.watch) else { return nil }
            if happening.isEnd {
                state.folders.forget(happening.watch)
                cover(&state)
                return nil
            }
            guard !happening.name.isEmpty else { return nil }
            let path = folder == "/" ? "/\(happening.name)" : "\(folder)/\(happening.name)"
            let touched = state.grounds.filter { $0.isTouched(at: path) }
            if happening.isFolder, !touched.isEmpty {
                if happening.isGone { state.folders.leave(path, inotify) }
                cover(&state)
            }
            return touched.contains { isChange($0, path, happening) } ? path : nil
        }
    }

    /// A folder around a ground may come without it: then nothing has changed yet.
    private func isChange(_ ground: Ground, _ path: String, _ happening: Happening) -> Bool {
        path.utf8.count >= ground.path.utf8.count || happening.isGone || access(ground.path, F_OK) == 0
    }

    private func cover(_ state: inout State) {
        state.failure = nil
        for ground in state.grounds {
            do throws(DiskError) {
                try state.folders.cover(ground, inotify)
            } catch {
                state.failure = state.failure ?? error
            }
        }
    }

    /// In milliseconds. A single file is saved in no time; many take a while, between which nothing should be built.
    private static let moment: Int32 = 4
    private static let longMoment: Int32 = 60
    private static let many = 8
    private static let mostMoments = 2000
}
