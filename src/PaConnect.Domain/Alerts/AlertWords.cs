namespace PaConnect.Domain.Alerts;

public static class AlertWords
{
    public static string Label(this AlertFrequency frequency) => frequency.After("As soon as there is a new job");

    /// <summary>For an employer, who waits for PAs.</summary>
    public static string LabelForEmployer(this AlertFrequency frequency) => frequency.After("As soon as there is a new PA");

    private static string After(this AlertFrequency frequency, string atOnce) => frequency switch
    {
        AlertFrequency.AtOnce => atOnce,
        AlertFrequency.Daily => "Once a day, in the morning",
        AlertFrequency.Weekly => "Once a week, on Monday morning",
    };
}
