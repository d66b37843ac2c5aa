namespace PaConnect.Domain.Places;

public static class NationWords
{
    public static string Label(this Nation nation) => nation switch
    {
        Nation.England => "England",
        Nation.Scotland => "Scotland",
        Nation.Wales => "Wales",
        Nation.NorthernIreland => "Northern Ireland",
    };
}
