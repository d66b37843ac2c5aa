namespace PaConnect.Data.Places.Import;

/// <summary>The file cannot be used. The message is one sentence for whoever named it.</summary>
public sealed class TableRefusedException(string message) : Exception(message);
