namespace PaConnect.Domain.Applications;

/// <summary>A question of the advert, as it stood, and what the PA answered.</summary>
public sealed record ScreeningAnswer(string Question, string Answer)
{
    public const int AnswerMaxLength = 1_000;
}
