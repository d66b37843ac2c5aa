namespace PaConnect.Domain.Employers;

public sealed class Employer;
