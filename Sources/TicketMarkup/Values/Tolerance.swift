enum Tolerance {
    /// What sums of lengths may be off by.
    static let sum = 0.01
    /// What may be missing before anyone sees it: a tenth of a millimetre.
    static let visible = 0.29
}
