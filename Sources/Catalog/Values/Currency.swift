/// A currency of ISO 4217.
public struct Currency: Hashable, Sendable {
    public let code: String
    /// How many decimal digits its amounts have.
    public let exponent: Int

    /// Nil if ISO 4217 has no such code, in capitals, in use.
    public init?(_ code: String) {
        guard let exponent = Currency.exponents[code] else { return nil }
        self.code = code
        self.exponent = exponent
    }

    private init(none code: String) {
        self.code = code
        exponent = 0
    }

    /// ISO 4217's own code for no currency; none leaves a reader.
    package static let none = Currency(none: "XXX")

    /// Every code, by exponent and name.
    public static let codesByExponent: [(exponent: Int, codes: [String])] = [
        (0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"),
        (
            2,
            """
            AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF \
            CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG \
            HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR \
            MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD \
            SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XCD XCG \
            YER ZAR ZMW ZWG
            """
        ),
        (3, "BHD IQD JOD KWD LYD OMR TND"),
        (4, "CLF UYW"),
    ].map { (exponent: $0, codes: $1.split(separator: " ").map(String.init)) }

    private static let exponents = Dictionary(
        codesByExponent.flatMap { group in group.codes.map { ($0, group.exponent) } },
        uniquingKeysWith: { first, _ in first })
}

extension Currency: CustomStringConvertible {
    public var description: String { code }
}
