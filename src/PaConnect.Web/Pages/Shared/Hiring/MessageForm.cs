using FluentValidation;
using PaConnect.Domain.Applications;
using PaConnect.Domain.Common;
using PaConnect.Domain.Messages;
using PaConnect.Domain.Moderation.Checks;
using PaConnect.Web.Forms;

namespace PaConnect.Web.Pages.Shared.Hiring;

public sealed class MessageForm
{
    /// <summary>What the message will be called: a button pressed twice sends it once.</summary>
    public Id<Message> NewId { get; set; } = Id<Message>.New();

    public string? Text { get; set; }

    /// <summary>They were warned once, and send it all the same.</summary>
    public bool SendAnyway { get; set; }

    /// <summary>What the text gives away, when the writer is to be asked about it.</summary>
    public IReadOnlyList<string> Shares { get; private set; } = [];

    public string Warning =>
        $"Your message is not sent yet. You are about to share {string.Join(" and ", Shares)}. You do not have to. "
        + "Change the message, or choose “Send it anyway”.";

    public bool MustBeAskedAbout(Application application)
    {
        Shares = application.HidesContacts && !SendAnyway ? SharedContacts.In(Text!) : [];
        return Shares.Count > 0;
    }

    public sealed class Rules : AbstractValidator<MessageForm>
    {
        public Rules() => RuleFor(form => form.Text)
            .IsRequired("a message")
            .MaximumLength(Message.TextMaxLength).WithMessage("Message must be {MaxLength} characters or fewer");
    }
}
