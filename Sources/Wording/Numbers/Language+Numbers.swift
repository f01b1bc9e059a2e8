import Catalog

extension Language {
    /// A whole number: `1,234,567`.
    public func number(_ number: Int) -> String { numbers.text(Numeral(number)) }

    /// A number given as a decimal text, with just the digits it has; nil if it isn't written `-?digits(.digits)?`.
    public func number(decimal text: String) -> String? { Numeral(text).map { numbers.text($0) } }

    /// A rate: `16%`, `7.725 %`.
    public func percent(_ rate: Percentage) -> String {
        let numeral = Numeral(
            isNegative: rate.thousandths < 0, magnitude: rate.thousandths.magnitude, fraction: 3)
        return percents.text(numeral, without: numeral.zeros(downTo: 0))
    }

    /// An amount with its currency, whichever side that is on. One in a currency that the language wasn't made for is right
    /// too, but takes a hundred times as long.
    public func money(_ money: Money, _ length: MoneyLength = .full) -> String {
        let style = moneyStyles[money.currency.code] ?? reader.moneyStyle(money.currency, like: numbers)
        return style.text(money, length)
    }
}
