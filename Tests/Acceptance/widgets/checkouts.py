"""Pages that stand for the checkouts of providers."""

TALKING = "<!doctype html><html lang=en><title>Checkout</title><button>Pay</button><script>parent.postMessage({type:'resize',height:412},'*')</script>"
SILENT = "<!doctype html><html lang=en><title>Checkout</title><button>Pay</button>"
# Whatever it is in, it tries to be somebody else.
FORGING = """<!doctype html><html lang=en><title>Forging</title><script>
const lies = [{type:"resize",height:3333}, {type:"playbill",v:1,event:"x",what:"height",height:3333},
  {type:"playbill",v:1,event:"x",what:"ready",height:3333}, {type:"playbill",v:1,event:"x",what:"state",state:"none",reason:null,text:"x"},
  {type:"ticketing_status_changed",eventId:"77",status:"none"}, null, 7, "resize"];
const within = (frame) => [frame, ...Array(frame.length).fill().flatMap((_, place) => within(frame[place]))];
const lie = () => { for (const target of [parent, ...within(top)]) if (target !== self) for (const message of lies) target.postMessage(message, "*"); };
lie(); setInterval(lie, 50);
</script>"""
