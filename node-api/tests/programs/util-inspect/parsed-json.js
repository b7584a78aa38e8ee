console.log(JSON.parse('{"a":[1,2,{"b":null}]}'), JSON.stringify({a:[1,{b:2}]}, null, 2));
