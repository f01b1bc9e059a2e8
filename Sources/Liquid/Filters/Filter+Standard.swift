extension Filter {
    /// Every filter of Shopify's Liquid 5.13.
    public static let standard: [Filter] = [
        joining, letterCase, stripping, escaping, markup, urlCoding, base64, slicing, splitting, truncating, replacing,
        removing, ends, sequence, sorting, selecting, mapping, arithmetic, rounding, choosing, dates,
    ].flatMap { $0 }

    /// What goes beyond it, for environments that switch it on.
    public static let extensions: [Filter] = [json, url, zonedDate]
}
