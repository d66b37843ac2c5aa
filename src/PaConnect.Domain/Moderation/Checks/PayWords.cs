using System.Globalization;
using System.Text.RegularExpressions;
using PaConnect.Domain.JobAdverts;

namespace PaConnect.Domain.Moderation.Checks;

/// <summary>An amount of pay in words: where it stands, how much, for what, and the hours of that where they are said.</summary>
internal sealed record PayInWords(int Index, int Length, decimal Pounds, PayUnit Unit, decimal? Hours)
{
    /// <summary>Pounds an hour, rounded down to the penny; null where the hours are not said.</summary>
    public decimal? Hourly => Unit == PayUnit.Hour ? Pounds : Hours > 0 ? Math.Floor(Pounds / Hours.Value * 100) / 100 : null;
}

/// <summary>Reads amounts of pay out of a folded text: "£8.50 an hour", "twelve pounds fifty p/h", "£60 for an 8 hour shift".</summary>
internal static partial class PayWords
{
    /// <summary>Looking round each costs time, and more of them tell nobody more.</summary>
    private const int MostAmounts = 20;

    private const decimal WeeksInAYear = 52;
    private const decimal MonthsInAYear = 12;

    /// <summary>Below this a bare "at £9" is the price of a thing, and above it a day's pay.</summary>
    private const decimal LeastHourly = 4;

    private const decimal MostHourly = 40;

    private static readonly string[] Small =
    [
        "nought", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private const string NumberWord = "(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
        + "|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)";

    private const string HourWord = "(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";

    private const string Filler = @"(\W{0,3}(gross|net|basic|flat|only|before tax|after tax|each|rate|paid|approx|all in|cash|or so)){0,2}";

    public static IEnumerable<PayInWords> In(string text)
    {
        foreach (var match in Amounts().Matches(text).Take(MostAmounts))
        {
            if (Pounds(match) is not { } pounds || IsNoPay(text, match))
            {
                continue;
            }

            var (sentence, from) = Around(text, match);
            var after = text[(match.Index + match.Length)..Math.Min(text.Length, match.Index + match.Length + 60)];
            if (UnitOf(sentence, from, after, match, pounds) is { } unit && pounds >= LeastOf(unit.Unit))
            {
                var length = match.Length + (unit.Words > 0 && unit.Words < after.Length + 1 ? unit.Words : 0);
                yield return new PayInWords(
                    match.Index, length, pounds, unit.Unit, HoursOf(text, sentence, after, unit));
            }
        }
    }

    private static Span? UnitOf(string sentence, int from, string after, Match match, decimal pounds)
    {
        if (UnitAfter().Match(after) is { Success: true } named)
        {
            return new Span(UnitNamed(named), named.Length, named.Groups["month"].Success);
        }

        var before = sentence[..from];
        if (match.Groups["bare"].Success || pounds > 200_000)
        {
            return null;
        }

        var isOtherRate = HourlyElsewhere().IsMatch(sentence) && (OtherRate().IsMatch(after) || OtherRateBefore().IsMatch(before));
        if (pounds is >= LeastHourly and <= MostHourly && (isOtherRate || HourlyBefore().IsMatch(before)))
        {
            return new Span(PayUnit.Hour, 0);
        }

        return pounds >= 40 && WeekBefore().IsMatch(before) ? new Span(PayUnit.Week, 0)
            : pounds >= 20 && ShiftBefore().IsMatch(before) ? new Span(PayUnit.Night, 0)
            : null;
    }

    /// <summary>"Forty hours a week for £400".</summary>
    [GeneratedRegex(@"\bhours (a|per|each|every) week,? (for|at|on) (just |only |about )?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex WeekBefore();

    /// <summary>Less than this for so long is the price of something.</summary>
    private static decimal LeastOf(PayUnit unit) => unit switch
    {
        PayUnit.Hour or PayUnit.Mile => 1,
        PayUnit.Day or PayUnit.Night => 15,
        PayUnit.Week => 40,
        PayUnit.Year => 2_000,
    };

    private static PayUnit UnitNamed(Match unit) =>
        unit.Groups["hour"].Success ? PayUnit.Hour
        : unit.Groups["night"].Success ? PayUnit.Night
        : unit.Groups["week"].Success ? PayUnit.Week
        : unit.Groups["year"].Success ? PayUnit.Year
        : PayUnit.Day;

    private static decimal? HoursOf(string text, string sentence, string after, Span span)
    {
        var unit = span.Unit;
        if (unit == PayUnit.Year || span.IsMonth)
        {
            return WeekHours().Match(text) is { Success: true } year
                ? Value(year.Groups["n"].Value) * WeeksInAYear / (span.IsMonth ? MonthsInAYear : 1)
                : null;
        }

        var sought = unit == PayUnit.Week ? WeekHours() : DayHours();
        if (sought.Match(after) is { Success: true } near)
        {
            return Value(near.Groups["n"].Value);
        }

        if (sought.Match(sentence) is { Success: true } hours)
        {
            return Value(hours.Groups["n"].Value);
        }

        return unit is PayUnit.Day or PayUnit.Night && Times().Match(sentence) is { Success: true } times ? Between(times) : null;
    }

    /// <summary>From 8 am to 6 pm is ten hours, and from 10 pm to 8 am too.</summary>
    private static decimal? Between(Match times)
    {
        var (from, to) = (Clock(times, "from", "am1"), Clock(times, "to", "am2"));
        if (to <= from)
        {
            to += times.Groups["am1"].Value.StartsWith('p') || times.Groups["am2"].Success ? 24 : 12;
        }

        return to - from is > 0 and <= 24 ? to - from : null;
    }

    private static decimal Clock(Match times, string hour, string half)
    {
        var parts = times.Groups[hour].Value.Split('.', ':');
        var at = Value(parts[0]) + (parts.Length > 1 ? Value(parts[1]) / 60 : 0);
        return times.Groups[half].Value.StartsWith('p') && at < 12 ? at + 12 : at;
    }

    /// <summary>What an amount is for, and how many letters say so.</summary>
    private sealed record Span(PayUnit Unit, int Words, bool IsMonth = false);

    private static (string Sentence, int From) Around(string text, Match match)
    {
        var begin = Math.Max(0, match.Index - 120);
        var end = Math.Min(text.Length, match.Index + match.Length + 120);
        var stops = Stops().Matches(text[begin..end]).Select(stop => begin + stop.Index + 1).ToList();
        begin = stops.LastOrDefault(stop => stop <= match.Index, begin);
        end = stops.FirstOrDefault(stop => stop >= match.Index + match.Length, end);
        return (text[begin..end], match.Index - begin);
    }

    private static bool IsNoPay(string text, Match match)
    {
        var before = text[Math.Max(0, match.Index - 45)..match.Index];
        var after = text[(match.Index + match.Length)..Math.Min(text.Length, match.Index + match.Length + 45)];
        return PriceBefore().IsMatch(before) || PriceAfter().IsMatch(after);
    }

    private static decimal? Pounds(Match match)
    {
        if (match.Groups["slang"].Success)
        {
            return match.Groups["slang"].Value == "fiver" ? 5 : 10;
        }

        if (match.Groups["pennies"].Success)
        {
            return Value(match.Groups["pennies"].Value) / 100;
        }

        if (match.Groups["words"].Success)
        {
            var pounds = Value(match.Groups["words"].Value);
            return pounds + (match.Groups["pence"].Success ? Value(match.Groups["pence"].Value) / 100 : 0);
        }

        var digits = match.Groups["digits"].Success ? match.Groups["digits"].Value : match.Groups["bare"].Value;
        return Value(digits.Replace(" ", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal))
            * (match.Groups["k"].Success ? 1000 : 1);
    }

    private static decimal Value(string written)
    {
        if (decimal.TryParse(written, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        return written.Split(' ', '-').Sum(word => Math.Max(Array.IndexOf(Small, word), 0) + (Math.Max(Array.IndexOf(Tens, word), 0) * 10));
    }

    [GeneratedRegex(
        @"£ ?(?<digits>[0-9]{1,3}(,[0-9]{3}){1,2}|[0-9]{1,6}( ?\. ?[0-9]{1,2}(?![0-9]))?)(?<k>k\b)?"
            + @"|\b(?<digits>[0-9]{1,4}(\.[0-9]{2})?) ?(pounds?|quid|gbp)\b"
            + @"|(?<![0-9£.,])(?<pennies>[0-9]{3,4}) ?(p|pence)\b(?= ?(an|per|/) ?(hour|hr|h\b))"
            + @"|\b(?<words>" + NumberWord + @"([ -](one|two|three|four|five|six|seven|eight|nine))?) (pounds?|quid)( (and )?(?<pence>"
            + NumberWord + @"([ -](one|two|three|four|five|six|seven|eight|nine))?)( pence)?(?! hour))?"
            + @"|\b(?<words>eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen)( (?<pence>(ten|twenty|thirty|forty|fifty|sixty"
            + @"|seventy|eighty|ninety)([ -](one|two|three|four|five|six|seven|eight|nine))?))?(?= (an|per) hour\b)"
            + @"|\ba? ?(?<slang>tenner|fiver)\b"
            + @"|(?<![0-9£.,/:])(?<bare>[0-9]{1,2}\.[0-9]{2})(?= ?(/|p|per|an) ?(hour|hr|h\b))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex Amounts();

    [GeneratedRegex(
        @"^" + Filler + @"\W{0,3}("
            + @"(?<hour>((for (each|every|an|the)|an|per|each|every|a|p) ?[/.]?|/|/ )? ?(hour|hr|h)s?\b(?! ?shift| ?session| ?day| ?night| ?visit)|p\.?/?h\b|hourly)"
            + @"|(for |per |an |a |each |every |/|for (an?|each|every|the) )(whole |full |flat )?((" + NumberWord
            + @"|[0-9.]{1,4})[ -]?(hours?|hrs?)[ -]?)?(?<night>nights?|sleep ?-?overs?|sleep ?-?ins?|overnights?|waking nights?|sleeping (over|in))\b"
            + @"|(for |per |an |a |each |every |/|for (an?|each|every|the) )(whole |full |flat )?((" + NumberWord
            + @"|[0-9.]{1,4})[ -]?(hours?|hrs?)[ -]?)?(?<day>days?|shifts?|sessions?|visits?|mornings?|evenings?|afternoons?|weekends?)\b"
            + @"|(per |an |a |each |every |/|for (a|each|the) )?(?<week>weeks?|weekly|pw|p/w|fortnight|(?<month>months?|monthly|pcm))\b"
            + @"|(per |a |each |/)?(?<year>years?|annum|annual|annually|pa|p\.a|yearly|salary)\b"
            + @"|(?<day>for )(?=(an? |about |around )?(" + NumberWord + @"|[0-9.]{1,4}) ?(hours?|hrs?)\b(?! (a|per|each|every) ?week))"
            + @"|(?<day>)(daily|day rate))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex UnitAfter();

    [GeneratedRegex(
        @"\b(an? |for |each |every |per )?(?<n>" + NumberWord + @"|[0-9]{1,2}(\.[0-9]{1,2})?)[ -]?(hours?|hrs?)\b(?! ?(a|per|each|every|/|weekly|pw)\b)(?! ?week)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex DayHours();

    [GeneratedRegex(
        @"\b(?<n>(twenty|thirty|forty|fifty)[ -](one|two|three|four|five|six|seven|eight|nine)|" + NumberWord
            + @"|[0-9]{1,2}(\.[0-9]{1,2})?)[ -]?(hours?|hrs?)\b(?! (day|shift|night)s?)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex WeekHours();

    [GeneratedRegex(
        @"\b(?<from>[0-9]{1,2}([.:][0-9]{2})?|" + HourWord + @") ?(?<am1>[ap]\.?m)?\b ?(-|to|till?|until|and) ?(?<to>[0-9]{1,2}([.:][0-9]{2})?|" + HourWord + @") ?(?<am2>[ap]\.?m)?\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex Times();

    [GeneratedRegex(
        @"\b(hours?( a week| weekly| per week| pw)?|hrs?( pw)?|rates?( of pay)?|pay(s|ing)?|wages?( of)?|paid|hourly|(start|starts|starting|begin|begins|offer|offering|offered|rises?|rising|goes|going|went)( people| you| everyone| staff)?( up)?( to)?)( is| are| of| just| only| from| set)?( paid)?( at| of| for)? ?:? ?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex HourlyBefore();

    [GeneratedRegex(
        @"^ (on|at|for|in|after|during) (the )?(sun|sat|mon|tue|wed|thu|fri|week|night|evening|morning|bank|holiday|probation|training|first|cover|relief|travel)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex OtherRate();

    /// <summary>"Weekends are £12.20, weekdays £14.10 an hour".</summary>
    [GeneratedRegex(
        @"\b(sun|sat|mon|tues|wednes|thurs|fri)days?|\b(weekends?|weekdays?|nights?|evenings?|mornings?|days?)( rate)?( is| are| at| pays?| get)? ?:? ?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex OtherRateBefore();

    [GeneratedRegex(
        @"(an|per|each|/|p) ?(hour|hr|h)\b|\bph\b|\bhourly\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex HourlyElsewhere();

    [GeneratedRegex(
        @"\b(sleep ?-?ins?|sleep ?-?overs?|overnights?|nights?)\b[^.!?\n]{0,60}$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex ShiftBefore();

    /// <summary>"Parking costs £3 an hour", "£2 an hour extra on Sundays", "the old rate was £11.44".</summary>
    [GeneratedRegex(
        @"\b(costs?|parking|tickets?|charges?|fares?|fee|extra|bonus|allowance|supplement|plus|plus an?|another|mileage|discount|old rate( was)?"
            + @"|used to (be|pay)|was|were|until|spend|pocket( money)?|tip|save|deposit|rent|membership|subscription|lunch|lessons?"
            + @"|minimum( wage)?( is)?|from my (pay|wages)|expenses( of)?|petrol( money)?|my (pension|benefit)|less|minus|worth|prize|earn(s|ing)?( me)?|i (get|earn)|service|services|donat\w{1,5}|raffle)"
            + @" (is |are |of |about |around |me |it |just |only )?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex PriceBefore();

    [GeneratedRegex(
        @"^ ?(an hour |per hour |ph )?(more|extra|on top|towards|train|bus|meal|taxi|ticket|voucher|bonus|supplement|parking|membership|lunch|deposit|fee|gift|off\b|each,|a mile|per mile|ono)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex PriceAfter();

    [GeneratedRegex(@"[!?\n;]|\.(?= |$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex Stops();
}
