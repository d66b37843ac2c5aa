namespace PaConnect.Web.Forms;

/// <summary>What somebody typed, kept exactly as typed, whether or not it can be read as what was asked for.</summary>
public interface ITyped
{
    bool IsEmpty { get; }
}
