import CLinux

/// The memory of the process.
public enum Memory {
    /// Keeps what was taken once: a short run spends a tenth of its time on giving large blocks back and taking them anew.
    public static func keep() {
        mallopt(M_MMAP_THRESHOLD, 256 << 20)
        mallopt(M_TRIM_THRESHOLD, 1 << 30)
        mallopt(M_TOP_PAD, 64 << 20)
    }
}
