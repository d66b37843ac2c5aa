namespace PaConnect.Domain.Places;

/// <summary>
/// Where the work is done. It picks the background check, the contract and the bank holidays. Most postcode districts lie in one nation;
/// where one lies in two, the nation is unknown (null) and the person is asked.
/// </summary>
public enum Nation
{
    England,
    Scotland,
    Wales,
    NorthernIreland,
}
