namespace PaConnect.Domain.Organisations;

public sealed class Organisation;
