namespace PaConnect.Domain.Alerts;

public static class AlertWords
{
    public static string Label(this AlertFrequency frequency) => frequency switch
    {
        AlertFrequency.AtOnce => "As soon as there is a new job",
        AlertFrequency.Daily => "Once a day, in the morning",
        AlertFrequency.Weekly => "Once a week, on Monday morning",
    };
}
